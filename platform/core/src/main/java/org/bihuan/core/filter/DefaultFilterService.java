package org.bihuan.core.filter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterFault;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.FilterStore;
import org.bihuan.core.audit.Uuid7;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody's own filters. */
@Component
public final class DefaultFilterService implements FilterService {
    private static final String LIST = "[a-z0-9-]{1,40}";
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_QUERY = 1000;
    private static final int MOST = 50;

    private final FilterStore filters;
    private final Uuid7 ids;

    @Activate
    public DefaultFilterService(@Reference FilterStore filters) {
        this.filters = filters;
        this.ids = new Uuid7(Clock.systemUTC());
    }

    @Override
    public List<SavedFilter> list(Caller caller, Optional<String> list) {
        return filters.of(caller.user()).stream()
                .filter(one -> list.isEmpty() || one.list().equals(list.get()))
                .toList();
    }

    @Override
    public SavedFilter save(Command command, NewFilter told) {
        Faults faults = command.faults();
        Optional<String> list = faults.text("/list", told.list(), LONGEST_LIST);
        faults.require(list.isEmpty() || list.get().matches(LIST), "/list", CommonFault.NOT_ALLOWED, LIST);
        Optional<String> name = faults.text("/name", told.name(), LONGEST_NAME);
        Optional<String> query = faults.text("/query", told.query(), LONGEST_QUERY);
        faults.throwIfAny();
        List<SavedFilter> present = list(command.caller(), list);
        SavedFilter filter = new SavedFilter(
                new FilterId(ids.next()),
                list.orElseThrow(),
                name.orElseThrow(),
                query.orElseThrow(),
                Boolean.TRUE.equals(told.usual()));
        Optional<SavedFilter> same = present.stream()
                .filter(one -> one.equals(withId(filter, one.id())))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        faults.require(present.size() < MOST, "/list", FilterFault.TOO_MANY_FILTERS, MOST);
        faults.throwIfAny();
        return kept(command, filter);
    }

    private static SavedFilter withId(SavedFilter filter, FilterId id) {
        return new SavedFilter(id, filter.list(), filter.name(), filter.query(), filter.usual());
    }

    @Override
    public SavedFilter change(Command command, FilterId id, FilterChange change) {
        SavedFilter before = filters.of(command.caller().user()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Faults faults = command.faults();
        Optional<String> name = faults.optionalText("/name", change.name(), LONGEST_NAME);
        Optional<String> query = faults.optionalText("/query", change.query(), LONGEST_QUERY);
        faults.throwIfAny();
        Boolean usual = change.usual();
        return kept(
                command,
                new SavedFilter(
                        id,
                        before.list(),
                        name.orElse(before.name()),
                        query.orElse(before.query()),
                        usual == null ? before.usual() : usual));
    }

    private SavedFilter kept(Command command, SavedFilter filter) {
        try {
            filters.keep(command.caller().user(), filter);
            return filter;
        } catch (DuplicateRecordException taken) {
            command.faults().add("/name", FilterFault.FILTER_NAME_TAKEN);
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, command.faults().found());
        }
    }

    @Override
    public void remove(Caller caller, FilterId id) {
        filters.remove(caller.user(), id);
    }
}
