package org.bihuan.api.store;

/** The record was changed meanwhile: its version is not the one that the change follows. Nothing was stored. */
public final class StaleRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StaleRecordException(String record) {
        super(record);
    }
}
