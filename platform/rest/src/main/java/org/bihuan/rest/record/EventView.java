package org.bihuan.rest.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.rest.problem.Messages;

/** Something that happened to a record. */
public record EventView(
        String id,
        long sequence,
        Instant recorded,
        String actor,
        String action,
        String reason,
        List<ChangeView> changes,
        String hash,
        String previousHash) {

    /** A field that was changed. */
    public record ChangeView(String field, String label, String before, String after) {
        static ChangeView of(Change change, Locale language) {
            String label = Messages.find("field." + change.field(), language).orElse(change.field());
            return new ChangeView(change.field(), label, change.before(), change.after());
        }
    }

    public static EventView of(Event event, Locale language) {
        return new EventView(
                event.id().toString(),
                event.sequence(),
                event.recorded(),
                event.actorName(),
                event.action(),
                event.reason(),
                event.changes().stream()
                        .map(change -> ChangeView.of(change, language))
                        .toList(),
                event.hash(),
                event.previousHash());
    }
}
