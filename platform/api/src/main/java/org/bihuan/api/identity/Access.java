package org.bihuan.api.identity;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one place that decides who may do what on which record. Offered by {@code core}; every service asks it, no other
 * place compares roles. Callable from any thread.
 */
@ProviderType
public interface Access {
    /** The records on which the caller may use the function. */
    Reach reach(Caller caller, Function function);

    /**
     * Refuses a caller who may use the function on no record.
     *
     * @throws org.bihuan.api.problem.ProblemException forbidden
     */
    void require(Caller caller, Function function);
}
