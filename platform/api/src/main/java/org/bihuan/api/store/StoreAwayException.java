package org.bihuan.api.store;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The database is away. Thrown by the store, which logs why, once for as long as it lasts: this exception therefore tells of no
 * cause, and whoever meets it has nothing to log.
 */
public final class StoreAwayException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private final boolean outcomeUnknown;

    private StoreAwayException(String message, boolean outcomeUnknown) {
        super(message, null, false, false);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** Nothing was stored. */
    public static StoreAwayException nothingStored() {
        return new StoreAwayException("the database is away", false);
    }

    /** It went away while a transaction was being ended: it alone knows whether what belongs to it was stored. */
    public static StoreAwayException outcomeUnknown() {
        return new StoreAwayException("the database went away before it told whether a change was stored", true);
    }

    /** Whether what was to be stored may be stored nevertheless. */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    /** The one among a fault and its causes. */
    public static Optional<StoreAwayException> within(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(StoreAwayException.class::isInstance)
                .map(StoreAwayException.class::cast)
                .findFirst();
    }
}
