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

    /** A field that was changed; in a list, such as {@code tags[0]}, one of its elements. */
    public record ChangeView(String field, String label, String before, String after) {
        private static final String SEALED = ".sealed";
        private static final String DOTS = "••••";

        static ChangeView of(Change change, Locale language) {
            String name = change.field().replaceAll("\\[\\d+]", "");
            String label = Messages.find("field." + name, language).orElse(change.field());
            // that it changed is to be seen, encrypted text is not
            boolean sealed = change.field().endsWith(SEALED);
            return new ChangeView(change.field(), label, shown(change.before(), sealed), shown(change.after(), sealed));
        }

        private static String shown(String value, boolean sealed) {
            return sealed && !value.isEmpty() ? DOTS : value;
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
