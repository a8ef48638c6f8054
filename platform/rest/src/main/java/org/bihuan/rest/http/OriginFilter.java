package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.URI;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Refuses changes without a session that a page from elsewhere makes a browser send. */
final class OriginFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (SessionFilter.changes(request.getMethod())
                && fromElsewhere(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getUriInfo().getBaseUri())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    static boolean fromElsewhere(@Nullable String site, @Nullable String origin, URI here) {
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return origin != null && !origin.equals(here.getScheme() + "://" + here.getRawAuthority());
    }
}
