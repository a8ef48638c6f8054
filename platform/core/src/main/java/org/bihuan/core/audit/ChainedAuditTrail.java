package org.bihuan.core.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes events whose hashes follow one another, and hands committed ones to the sealer and the search index. */
@Component
public final class ChainedAuditTrail implements AuditTrail {
    private final Sealer sealer;
    private final CommitListener listener;
    private final Clock clock;
    private final Uuid7 ids;

    @Activate
    public ChainedAuditTrail(@Reference Sealer sealer, @Reference CommitListener listener) {
        this(sealer, listener, Clock.systemUTC());
    }

    public ChainedAuditTrail(Sealer sealer, CommitListener listener, Clock clock) {
        this.sealer = sealer;
        this.listener = listener;
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    @Override
    public Event event(
            Command command,
            RecordKind kind,
            UUID record,
            long sequence,
            String previousHash,
            String action,
            String reason,
            Optional<? extends Record> before,
            Record after) {
        List<Change> changes = before.map(old -> changes(Canonical.fields(old), Canonical.fields(after)))
                .orElse(List.of());
        return event(command, kind, record, sequence, previousHash, action, reason, changes, after);
    }

    @Override
    public Event event(
            Command command,
            RecordKind kind,
            UUID record,
            long sequence,
            String previousHash,
            String action,
            String reason,
            List<Change> changes,
            Record after) {
        Event event = Hashes.hashed(new Event(
                ids.next(),
                kind,
                record,
                sequence,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                command.caller().user(),
                command.caller().name(),
                command.caller().address(),
                action,
                reason,
                changes,
                Canonical.digest(after),
                command.key(),
                previousHash,
                ""));
        sealer.begin(event);
        return event;
    }

    @Override
    public void committed(Event event) {
        sealer.add(event);
        listener.committed(event);
    }

    @Override
    public void committed(List<Committed> events) {
        sealer.add(events);
        listener.committedMany();
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        SortedSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        // the event's own sequence says the version
        paths.remove("version");
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            String old = before.getOrDefault(path, "");
            String now = after.getOrDefault(path, "");
            if (!old.equals(now)) {
                changes.add(new Change(path, old, now));
            }
        }
        return List.copyOf(changes);
    }
}
