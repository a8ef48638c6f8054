package org.bihuan.modules.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

/** Which modules are wanted, kept in the database with an event for each change. */
final class DesiredState {
    private final ModuleStore store;
    private final EventStore events;
    private final AuditTrail trail;
    private final Clock clock;

    DesiredState(ModuleStore store, EventStore events, AuditTrail trail, Clock clock) {
        this.store = store;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Modules have no UUID of their own; this is the id that their events carry. */
    static UUID recordId(SectorId sector) {
        return UUID.nameUUIDFromBytes(sector.value().getBytes(UTF_8));
    }

    /** The event that the same command left when it came before. */
    Optional<Event> earlier(Command command) {
        return command.key().flatMap(key -> events.byKey(command.caller().user(), key.value())
                .map(event -> sameOrRefused(event, key)));
    }

    void wantPresent(Command command, String action, SectorId sector, String contentVersion, SectorJar jar) {
        Optional<Stored<WantedModule>> before = store.find(sector);
        WantedModule after = new WantedModule(
                sector, SectorBundles.symbolicName(sector), contentVersion, jar.sha256(), true, now(), next(before));
        keep(command, action, "", before, after, Optional.of(jar.content()));
    }

    void wantAbsent(Command command, SectorId sector, String contentVersion, String reason) {
        Optional<Stored<WantedModule>> before = store.find(sector);
        WantedModule after = new WantedModule(
                sector, SectorBundles.symbolicName(sector), contentVersion, "", false, now(), next(before));
        keep(command, "removed", reason, before, after, Optional.empty());
    }

    private void keep(
            Command command,
            String action,
            String reason,
            Optional<Stored<WantedModule>> before,
            WantedModule after,
            Optional<byte[]> jar) {
        Event event = trail.event(
                command,
                RecordKind.MODULE,
                recordId(after.sector()),
                after.version(),
                before.map(Stored::lastHash).orElse(""),
                action,
                reason,
                before.map(Stored::record),
                after);
        try {
            store.keep(after, jar, event);
        } catch (StaleRecordException raced) {
            throw stale(after.sector(), raced);
        }
        trail.committed(event);
    }

    private ProblemException stale(SectorId sector, StaleRecordException raced) {
        List<Event> past = events.of(recordId(sector));
        ProblemException problem = past.isEmpty()
                ? new ProblemException(CommonProblem.UNAVAILABLE)
                : staleSince(past.get(past.size() - 1));
        problem.initCause(raced);
        return problem;
    }

    private static ProblemException staleSince(Event last) {
        return new ProblemException(CommonProblem.STALE_VERSION, last.actorName(), last.recorded(), last.sequence());
    }

    private static Event sameOrRefused(Event event, CommandKey key) {
        if (event.key().map(CommandKey::digest).filter(key.digest()::equals).isEmpty()) {
            throw new ProblemException(CommonProblem.KEY_REUSED);
        }
        return event;
    }

    private static long next(Optional<Stored<WantedModule>> before) {
        return before.map(stored -> stored.record().version()).orElse(0L) + 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
