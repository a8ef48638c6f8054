package org.bihuan.rest;

import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;

/** System administrators change modules, everybody else does everything else. */
final class FakeAccess implements Access {
    @Override
    public Reach reach(Caller caller, Function function) {
        boolean modules = function == Function.CHANGE_MODULES;
        boolean administrator = caller.role() == Role.SYSTEM_ADMINISTRATOR;
        return modules == administrator ? new Reach.All() : new Reach.None();
    }

    @Override
    public void require(Caller caller, Function function) {
        if (reach(caller, function) instanceof Reach.None) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
