package org.bihuan.testkit.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.FilterStore;

final class InMemoryFilterStore implements FilterStore {
    private final Map<UserId, List<SavedFilter>> filters = new HashMap<>();

    @Override
    public synchronized List<SavedFilter> of(UserId owner) {
        return owned(owner).stream()
                .sorted(Comparator.comparing(SavedFilter::list).thenComparing(SavedFilter::name))
                .toList();
    }

    @Override
    public synchronized void keep(UserId owner, SavedFilter filter) {
        List<SavedFilter> others = new ArrayList<>(owned(owner));
        others.removeIf(one -> one.id().equals(filter.id()));
        if (others.stream()
                .anyMatch(one -> one.list().equals(filter.list()) && one.name().equals(filter.name()))) {
            throw new DuplicateRecordException(filter.name());
        }
        if (filter.usual()) {
            others.replaceAll(one -> one.list().equals(filter.list())
                    ? new SavedFilter(one.id(), one.list(), one.name(), one.query(), false)
                    : one);
        }
        others.add(filter);
        filters.put(owner, others);
    }

    @Override
    public synchronized void remove(UserId owner, FilterId id) {
        List<SavedFilter> others = new ArrayList<>(owned(owner));
        others.removeIf(one -> one.id().equals(id));
        filters.put(owner, others);
    }

    private List<SavedFilter> owned(UserId owner) {
        return filters.getOrDefault(owner, List.of());
    }
}
