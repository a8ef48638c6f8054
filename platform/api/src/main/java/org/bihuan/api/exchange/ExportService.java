package org.bihuan.api.exchange;

import java.util.Locale;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.osgi.annotation.versioning.ProviderType;

/** Orders that what a list shows is written into a file. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface ExportService {
    /**
     * Orders a file of everything that fits a query, whatever page the query names. It is written in the background, under the
     * rights of the list. With a command key used before, the job of that time is answered.
     *
     * @param list the list's name, such as {@code hazards}
     * @param query what is wanted, as the list's own service takes it
     * @throws org.bihuan.api.problem.ProblemException forbidden, or a {@link org.bihuan.api.job.JobProblem}
     */
    Job export(Command command, String list, Record query, TableFormat format, Locale language);
}
