package org.bihuan.api.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where something does not fit. */
public sealed interface Place {
    /** The place in one line, as commands and logs name it. */
    String text();

    /**
     * A record and its events.
     *
     * @param kind its kind
     * @param id its id
     * @param name its number, or what else it is called by; blank where there is none or the record cannot be read
     */
    record OfRecord(RecordKind kind, UUID id, String name) implements Place {
        @Override
        public String text() {
            return (kind.name().toLowerCase(Locale.ROOT) + " " + name).strip() + " " + id;
        }
    }

    /**
     * A file of evidence.
     *
     * @param holder the record that has it
     * @param attachment its own record
     */
    record OfFile(OfRecord holder, OfRecord attachment) implements Place {
        @Override
        public String text() {
            return holder.text() + " " + attachment.text();
        }
    }

    /**
     * A seal.
     *
     * @param number its number
     * @param event the event that it misses; empty: what does not fit concerns the seal as a whole
     */
    record OfSeal(long number, Optional<UUID> event) implements Place {
        @Override
        public String text() {
            return "seal " + number + event.map(id -> " event " + id).orElse("");
        }
    }

    /**
     * An event that does not say of which kind its record is.
     *
     * @param event its id
     * @param record the record's id
     */
    record OfEvent(UUID event, UUID record) implements Place {
        @Override
        public String text() {
            return "event " + event + " " + record;
        }
    }
}
