package org.bihuan.api.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Registers what stands in filled-in templates, all of a file or nothing. Offered by {@code core}; callable from any thread.
 * Methods throw {@link org.bihuan.api.problem.ProblemException}: forbidden, no such list, or a
 * {@link org.bihuan.api.job.JobProblem}.
 */
@ProviderType
public interface ImportService {
    /**
     * Writes the empty template of a list; does not close the stream.
     *
     * @param list the list's name: {@code organisations}, {@code enterprises}, {@code hazards}, {@code issues} or {@code risks}
     */
    void template(Caller caller, String list, OutputStream to) throws IOException;

    /**
     * Orders an import. It is checked line by line and carried out in the background, under the rights of registering each
     * record by itself. A file that was imported into the list before, by whomever, is refused. With a command key used before,
     * the job of that time is answered.
     */
    Job order(Command command, String list, Path file, Locale language);
}
