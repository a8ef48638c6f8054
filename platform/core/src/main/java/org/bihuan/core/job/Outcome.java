package org.bihuan.core.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.job.JobState;
import org.bihuan.api.problem.Fault;

/**
 * What came of a job.
 *
 * @param state how it ended
 * @param done how many lines or records are behind it
 * @param file the file that it leaves
 * @param faults what it stumbled over
 */
public record Outcome(JobState state, long done, Optional<Left> file, List<Fault> faults) {
    /** A file in the system's folder for such, which is taken away from there. */
    public record Left(Path path, String name, String mediaType) {}

    /** Done, with a file. */
    public static Outcome file(long done, Left file) {
        return new Outcome(JobState.DONE, done, Optional.of(file), List.of());
    }

    /** Broken off for a reason. */
    static Outcome failed(Fault reason) {
        return new Outcome(JobState.FAILED, 0, Optional.empty(), List.of(reason));
    }
}
