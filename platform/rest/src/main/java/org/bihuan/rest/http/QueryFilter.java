package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;
import java.util.TreeSet;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;

/** Refuses parameters that a list, or the order of its export, does not take: passed over, a misspelt filter would find everything. */
final class QueryFilter implements ContainerRequestFilter {
    private final Set<String> known;

    QueryFilter(Set<String> known) {
        this.known = known;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> unknown =
                new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        unknown.removeAll(known);
        Faults faults = new Faults();
        unknown.forEach(name -> faults.add(name, CommonFault.UNKNOWN_FIELD));
        faults.throwIfAny();
    }
}
