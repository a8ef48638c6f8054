package org.bihuan.api.filter;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps everybody's own filters. Offered by {@code core}; callable from any thread. Nobody reaches another's filters. */
@ProviderType
public interface FilterService {
    /** The caller's filters, of one list or of all, by name. */
    List<SavedFilter> list(Caller caller, Optional<String> list);

    /**
     * Saves a filter. Saved once more with the same name and content, the one that is there is answered.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    SavedFilter save(Command command, NewFilter filter);

    /**
     * Changes a filter.
     *
     * @throws org.bihuan.api.problem.ProblemException not found, or with every fault
     */
    SavedFilter change(Command command, FilterId id, FilterChange change);

    /** Removes a filter; one that is not there is no fault. */
    void remove(Caller caller, FilterId id);
}
