package org.bihuan.api.search;

import java.util.List;
import org.bihuan.api.paging.Page;

/**
 * What was found.
 *
 * @param groups the kinds that the caller may see, each with a page of hits, newest first
 * @param state how much of the records was looked through
 * @param records how many records the index has read so far; only while it is being built
 */
public record SearchResult(List<Group> groups, State state, long records) {
    public SearchResult {
        groups = List.copyOf(groups);
    }

    /**
     * What was found of a kind.
     *
     * @param kind the kind
     * @param hits a page of it
     */
    public record Group(String kind, Page<SearchHit> hits) {}

    /** How far the index is. */
    public enum State {
        /** It holds every change answered before the search began. */
        COMPLETE,
        /** It is being built or catches up: something may be missing. */
        BUILDING,
        /** There is none now: nothing was looked through. */
        AWAY
    }
}
