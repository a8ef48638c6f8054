package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;

/** Refuses whoever may use none of some functions on anything, whatever was sent. */
final class RightFilter implements ContainerRequestFilter {
    private final Platform platform;
    private final List<Function> any;

    RightFilter(Platform platform, List<Function> any) {
        this.platform = platform;
        this.any = any;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = Call.of(request).caller();
        if (any.stream().allMatch(one -> platform.access().reach(caller, one) instanceof Reach.None)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
