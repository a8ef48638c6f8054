package org.bihuan.store.database;

/** A value that must be unique is there already. Nothing was stored. */
public final class UniqueViolationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UniqueViolationException(Throwable cause) {
        super(cause);
    }
}
