package org.bihuan.api.search;

import org.bihuan.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Finds records of all kinds by words. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface SearchService {
    /**
     * Searches what the caller may see.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault of the request
     */
    SearchResult search(Caller caller, SearchRequest request);
}
