package org.bihuan.core.inspection;

import org.bihuan.api.identity.Caller;

/** Lets a caller prove again who he or she is. */
@FunctionalInterface
public interface Reauthentication {
    /**
     * Takes the password given once more.
     *
     * @throws org.bihuan.api.problem.ProblemException if the password is not that of the caller's account
     */
    void confirm(Caller caller, String password);
}
