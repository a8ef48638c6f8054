package org.bihuan.core.search;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.search.SearchEntry;

/** A kind of record that can be searched. */
interface SearchKind {
    /** The id under which it stands in the index. */
    String id();

    /** Who may use this function on a record finds it. */
    Function function();

    /** Records whose events tell of changes. None: nothing tells, so it is read anew at each start. */
    Set<RecordKind> told();

    Optional<SearchEntry> find(UUID id);

    void all(Consumer<SearchEntry> to);
}
