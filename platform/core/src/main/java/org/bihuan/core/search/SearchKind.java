package org.bihuan.core.search;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;

/** A kind of record that can be searched. */
interface SearchKind {
    /** The id under which it stands in the index. */
    String id();

    /** Who may use this function on a record finds it. */
    Function function();

    /** Records whose events tell of changes. */
    Set<RecordKind> told();

    /** Whether it changes without an event as well, and so is read anew at each start. */
    default boolean changesUntold() {
        return false;
    }

    Optional<SearchEntry> find(UUID id);

    /** A hit as it is to be shown today, where that depends on the day. */
    default SearchHit today(SearchHit hit) {
        return hit;
    }

    void all(Consumer<SearchEntry> to);
}
