package org.bihuan.api.store;

import java.util.List;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps everybody's own filters. Same terms as {@link HazardStore}. */
@ProviderType
public interface FilterStore {
    /** An owner's filters by list, then name. */
    List<SavedFilter> of(UserId owner);

    /**
     * Keeps a filter, in place of the owner's one with this id if there is one. If it is the usual one, no other of its list is
     * any more.
     *
     * @throws DuplicateRecordException if another filter of the list has the name
     */
    void keep(UserId owner, SavedFilter filter);

    void remove(UserId owner, FilterId id);
}
