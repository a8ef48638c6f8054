package org.bihuan.rest;

import java.util.Set;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;

/** System administrators see and change modules, leaders do nothing, everybody else does everything else. */
final class FakeAccess implements Access {
    @Override
    public Reach reach(Caller caller, Function function) {
        boolean allowed =
                switch (caller.role()) {
                    case LEADER -> false;
                    case SYSTEM_ADMINISTRATOR ->
                        Set.of(Function.READ_REFERENCE, Function.READ_MODULES, Function.CHANGE_MODULES)
                                .contains(function);
                    default -> function != Function.CHANGE_MODULES;
                };
        return allowed ? new Reach.All() : new Reach.None();
    }

    @Override
    public void require(Caller caller, Function function) {
        if (reach(caller, function) instanceof Reach.None) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
