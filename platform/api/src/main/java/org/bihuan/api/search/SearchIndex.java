package org.bihuan.api.search;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds records by any part of their texts. Only a cache: it may be gone at any start, and core fills it anew. Offered by
 * {@code search}, and by a fake in the testkit under the same contract test. Callable from any thread.
 */
@ProviderType
public interface SearchIndex {
    /** Keeps entries, each in place of the one of the same record. Every search that begins afterwards sees them. */
    void keep(List<SearchEntry> entries);

    /**
     * The records within reach that fit, newest id first.
     *
     * @throws org.bihuan.api.problem.ProblemException for a position that no page gave; names {@code after}
     */
    Page<SearchHit> find(SearchQuery query, Reach reach);

    /** How many records within reach fit; the page that the query names is left aside. */
    long count(SearchQuery query, Reach reach);

    /** Forgets every entry, and the mark. */
    void clear();

    /** Writes all that was kept to disk, together with a mark. What was kept since is gone after a crash, the mark holds. */
    void commit(String mark);

    /** The mark of the last commit; empty: there was none since the index was cleared. */
    Optional<String> mark();
}
