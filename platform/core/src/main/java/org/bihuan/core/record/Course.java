package org.bihuan.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.AuditTrail.Committed;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.record.Commits.Own;
import org.bihuan.core.report.Cube;
import org.bihuan.core.report.Cube.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The course that every change of a record takes: rights, then faults, then the version that the caller saw, so that whoever was
 * overtaken hears who was faster and not what the record does not allow any more; then the stage; then one transaction with the
 * event, then the figures. A kind of record writes its own rules only.
 */
public final class Course<R extends Record & CampaignRecord> {
    private static final int LARGEST_PAGE = 200;
    private static final int TRIES = 10;

    private final Shelf<R> shelf;
    private final LedgerStore ledger;
    private final Function read;
    private final EventStore events;
    private final Access access;
    private final AuditTrail trail;
    private final Cube cube;
    private final Commits commits;
    private final Repetition repetition;
    private final Conflicts conflicts;
    private final Set<Function> shared;
    private final BiPredicate<Caller, R> part;

    /** Checks what a caller told of a new record, and makes it. */
    @FunctionalInterface
    public interface Intake<R> {
        /** The record for a caller who may make such within this reach. */
        R check(Reach reach);
    }

    /** Finds the faults of what a caller told, and says what the step leaves. */
    @FunctionalInterface
    public interface Check<R extends Record & CampaignRecord> {
        Step<R> check(R before);
    }

    /** Says what a caller must be allowed to do with a record. */
    @FunctionalInterface
    public interface Need<R> {
        Function of(R record);
    }

    /** Asks the store for a page. */
    @FunctionalInterface
    public interface Listing<T> {
        Page<T> within(Reach reach);
    }

    /**
     * @param shelf where the records are
     * @param ledger takes several records at once
     * @param read what a caller needs to see one
     */
    public Course(
            Shelf<R> shelf,
            LedgerStore ledger,
            Function read,
            EventStore events,
            Access access,
            AuditTrail trail,
            Cube cube) {
        this(shelf, ledger, read, events, access, trail, cube, Set.of(), (caller, record) -> false);
    }

    private Course(
            Shelf<R> shelf,
            LedgerStore ledger,
            Function read,
            EventStore events,
            Access access,
            AuditTrail trail,
            Cube cube,
            Set<Function> shared,
            BiPredicate<Caller, R> part) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.read = read;
        this.events = events;
        this.access = access;
        this.trail = trail;
        this.cube = cube;
        this.commits = new Commits(trail, cube);
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        this.shared = shared;
        this.part = part;
    }

    /**
     * The same for records in which people take part whoever they belong to.
     *
     * @param functions what they may do with the record, if with any at all
     * @param takesPart whether a caller takes part in a record
     */
    public Course<R> sharedWith(Set<Function> functions, BiPredicate<Caller, R> takesPart) {
        return new Course<>(shelf, ledger, read, events, access, trail, cube, functions, takesPart);
    }

    /** Makes a record. */
    public R register(Command command, Function needed, Intake<R> intake) {
        return add(command, needed, reach -> added(command, intake.check(reach), List.of()));
    }

    /** Makes a record because of which others change. */
    public R registerWith(Command command, Function needed, Intake<Made<R>> intake) {
        return add(command, needed, reach -> {
            Made<R> made = intake.check(reach);
            return added(command, made.record(), made.companions());
        });
    }

    private R add(Command command, Function needed, Intake<R> making) {
        access.require(command.caller(), needed);
        return repetition.once(
                command, () -> settled(() -> making.check(access.reach(command.caller(), needed))), this::current);
    }

    private R added(Command command, R record, List<Companion<?>> companions) {
        Event event = commits.event(command, record, "", "registered", "", Optional.empty());
        Difference added = new Difference(Optional.empty(), record);
        commit(command, added, event, companions, Rests.NOTHING, () -> shelf.add(record, event));
        return record;
    }

    /**
     * Makes many records in one transaction, or none.
     *
     * @param command who; its key stands on the event of the first
     * @param records passes them; called anew where the transaction has to begin anew
     */
    public void registerAll(Command command, Consumer<Consumer<R>> records) {
        List<R> made = new ArrayList<>();
        List<Committed> events = new ArrayList<>();
        cube.addAll(
                made,
                () -> shelf.addAll(to -> {
                    made.clear();
                    events.clear();
                    records.accept(record -> {
                        Command by = made.isEmpty() ? command : Command.by(command.caller());
                        Event event = commits.event(by, record, "", "registered", "", Optional.empty());
                        made.add(record);
                        events.add(Committed.of(event));
                        to.accept(new Addition<>(record, event));
                    });
                }));
        trail.committed(events);
    }

    /**
     * Takes a record a step further.
     *
     * @param seen the version that the caller saw
     */
    public R step(Command command, RecordId id, Function needed, @Nullable Long seen, Check<R> check) {
        return step(command, id, List.of(needed), record -> needed, seen, check);
    }

    /**
     * As above, where it depends on the record what is needed.
     *
     * @param any whoever may do none of these on any record is refused before the record is looked at
     * @param needed which of them this record needs
     */
    public R step(
            Command command, RecordId id, List<Function> any, Need<R> needed, @Nullable Long seen, Check<R> check) {
        return stepOf(command, id, any, needed, before -> current(command, before, seen, check));
    }

    /** What is wrong with the input is told first, then a lost race, then what the record does not allow any more. */
    private Step<R> current(Command command, R before, @Nullable Long seen, Check<R> check) {
        command.faults().present("/version", seen);
        try {
            Step<R> step = check.check(before);
            requireVersion(before, seen);
            return step;
        } catch (ProblemException refused) {
            if (refused.problem() != CommonProblem.INVALID_INPUT) {
                command.faults().throwIfAny();
                requireVersion(before, seen);
            }
            throw refused;
        }
    }

    /** Takes a record a step further that is right after whatever others did meanwhile. */
    public R step(Command command, RecordId id, Function needed, Check<R> check) {
        return stepOf(command, id, List.of(needed), record -> needed, check);
    }

    private R stepOf(Command command, RecordId id, List<Function> any, Need<R> needed, Check<R> check) {
        Caller caller = command.caller();
        if (any.stream().allMatch(one -> access.reach(caller, one) instanceof Reach.None)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return repetition.once(
                command,
                () -> settled(() -> {
                    Stored<R> stored = visible(caller, id);
                    R before = stored.record();
                    requireRight(caller, needed.of(before), before);
                    return change(command, stored, check.check(before));
                }),
                this::current);
    }

    /**
     * The record as it is stored, for a caller who may use the function on it, to change together with another one.
     *
     * @throws ProblemException not found, or forbidden
     */
    public Stored<R> toChange(Caller caller, RecordId id, Function needed) {
        access.require(caller, needed);
        Stored<R> stored = visible(caller, id);
        requireRight(caller, needed, stored.record());
        return stored;
    }

    /**
     * As above, for a caller who saw it at this version.
     *
     * @throws ProblemException as above, or a conflict
     */
    public Stored<R> toChange(Command command, RecordId id, Function needed, @Nullable Long seen) {
        Stored<R> stored = toChange(command.caller(), id, needed);
        command.faults().present("/version", seen);
        requireVersion(stored.record(), seen);
        return stored;
    }

    /** A step that such a record takes together with another one. */
    public Companion<R> along(Stored<R> stored, Step<R> step) {
        return new Companion<>(stored, step.after(), step.action(), step.reason());
    }

    private void requireVersion(R before, @Nullable Long seen) {
        if (seen != null && seen != before.version()) {
            throw conflicts.stale(before.head().id().value());
        }
    }

    private void requireRight(Caller caller, Function function, R record) {
        if (!covers(caller, function, record)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private boolean covers(Caller caller, Function function, R record) {
        return access.reach(caller, function).covers(record.head().ownership())
                || (shared.contains(function) && part.test(caller, record));
    }

    private R change(Command command, Stored<R> stored, Step<R> step) {
        R before = stored.record();
        R after = step.after();
        Event event =
                commits.event(command, after, stored.lastHash(), step.action(), step.reason(), Optional.of(before));
        Difference difference = new Difference(Optional.of(before), after);
        try {
            commit(command, difference, event, step.companions(), step.rests(), () -> shelf.change(after, event));
        } catch (StaleRecordException overtaken) {
            ledger.changed(step.rests()).ifPresent(other -> {
                throw conflicts.stale(other.value());
            });
            throw overtaken;
        }
        return after;
    }

    /** Writes a record, and those that change with it in the same transaction. */
    private void commit(
            Command command,
            Difference own,
            Event event,
            List<Companion<?>> companions,
            Rests rests,
            Runnable aloneOnTheShelf) {
        commits.of(command, Optional.of(new Own(own, event)), companions, written -> {
            if (companions.isEmpty() && !rests.any()) {
                aloneOnTheShelf.run();
            } else {
                ledger.keep(written, rests);
            }
        });
    }

    /**
     * Looks again at everything after somebody else was faster: a change that the caller did not see ends in a conflict then; one
     * of a companion is no fault of the caller's.
     */
    private R settled(Supplier<R> work) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return work.get();
            } catch (StaleRecordException overtaken) {
                // looked at again
            }
        }
        throw new ProblemException(CommonProblem.UNAVAILABLE);
    }

    /** The record, for a caller who may see it. */
    public R get(Caller caller, RecordId id) {
        access.require(caller, read);
        return visible(caller, id).record();
    }

    /** The events of a record, for a caller who may see it. */
    public List<Event> events(Caller caller, RecordId id) {
        access.require(caller, read);
        visible(caller, id);
        return events.of(id.value());
    }

    /** A page of what the caller may see, of as many as asked for at the most. */
    public <T> Page<T> list(Caller caller, int limit, Listing<T> page) {
        access.require(caller, read);
        Faults faults = new Faults();
        faults.require(limit >= 1 && limit <= LARGEST_PAGE, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return page.within(access.reach(caller, read));
    }

    private Stored<R> visible(Caller caller, RecordId id) {
        return shelf.find(id)
                .filter(stored -> covers(caller, read, stored.record()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private R current(UUID id) {
        return shelf.find(new RecordId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }
}
