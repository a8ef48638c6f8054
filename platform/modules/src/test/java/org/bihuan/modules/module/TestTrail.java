package org.bihuan.modules.module;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Command;
import org.bihuan.testkit.Some;

/** Events without digests; remembers which were told to be committed. */
final class TestTrail implements AuditTrail {
    private final List<Event> committed = new CopyOnWriteArrayList<>();

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
        return event(command, kind, record, sequence, previousHash, action, reason, List.of(), after);
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
        Event some = Some.anEvent(kind, record, sequence)
                .by(command.caller().user())
                .action(action)
                .reason(reason)
                .after(previousHash)
                .build();
        return new Event(
                some.id(),
                some.kind(),
                some.record(),
                some.sequence(),
                some.recorded(),
                some.actor(),
                command.caller().name(),
                command.caller().address(),
                some.action(),
                some.reason(),
                changes,
                some.recordDigest(),
                command.key(),
                some.previousHash(),
                some.hash());
    }

    @Override
    public void committed(Event event) {
        committed.add(event);
    }

    @Override
    public void committed(List<Committed> events) {
        throw new UnsupportedOperationException("modules are changed one by one");
    }

    List<Event> committed() {
        return committed;
    }
}
