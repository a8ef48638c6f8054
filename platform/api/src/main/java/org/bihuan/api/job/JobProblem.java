package org.bihuan.api.job;

import org.bihuan.api.problem.ProblemCode;

/** Refusals about jobs. */
public enum JobProblem implements ProblemCode {
    /** The caller has so many jobs under way already. Argument: how many may be. */
    TOO_MANY_JOBS(Kind.TOO_MANY),
    /** The job has ended, or is too far to be stopped. */
    TOO_LATE_TO_CANCEL(Kind.CONFLICT),
    /** The job left no file, or has not yet. */
    NO_RESULT(Kind.CONFLICT),
    /** The file was kept for a day and is gone. */
    RESULT_GONE(Kind.CONFLICT),
    /** The caller's account has other rights than when the file was made. */
    RIGHTS_CHANGED(Kind.CONFLICT);

    private final Kind kind;

    JobProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
