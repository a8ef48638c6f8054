package org.bihuan.core.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bihuan.api.audit.Seal;

/**
 * Up to where an index on disk is complete.
 *
 * @param until every change answered until then is in it
 * @param seal number of the trail's last seal then; 0: there was none
 * @param hash its hash, by which the database is recognised
 */
record Mark(Instant until, long seal, String hash) {
    /** Changes whenever entries are made otherwise. */
    private static final String FORMAT = "7";

    static Mark of(Instant until, Optional<Seal> last) {
        return new Mark(
                until, last.map(Seal::number).orElse(0L), last.map(Seal::hash).orElse("-"));
    }

    static Optional<Mark> parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 4 || !parts[0].equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Mark(Instant.parse(parts[1]), Long.parseLong(parts[2]), parts[3]));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return FORMAT + " " + until + " " + seal + " " + hash;
    }
}
