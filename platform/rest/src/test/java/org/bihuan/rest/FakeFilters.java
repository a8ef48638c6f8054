package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.testkit.Some;

/** One filter that somebody saved. */
final class FakeFilters implements FilterService {
    private static final SavedFilter FILTER =
            new SavedFilter(new FilterId(Some.id()), "hazards", "我的逾期", "overdue=true", true);

    private final FakePlatform platform;

    FakeFilters(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public List<SavedFilter> list(Caller caller, Optional<String> list) {
        platform.told.add(list);
        return List.of(FILTER);
    }

    @Override
    public SavedFilter save(Command command, NewFilter told) {
        platform.note(command, told);
        return FILTER;
    }

    @Override
    public SavedFilter change(Command command, FilterId id, FilterChange change) {
        platform.note(command, change);
        return FILTER;
    }

    @Override
    public void remove(Caller caller, FilterId id) {
        platform.told.add(id);
    }
}
