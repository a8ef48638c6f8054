package org.bihuan.api.store;

/** Another record has a value that must be unique. Nothing was stored. */
public final class DuplicateRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DuplicateRecordException(String what) {
        super(what);
    }
}
