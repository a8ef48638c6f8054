package org.bihuan.forms.sheet;

/** Carries what the taker of a line threw past everything that takes faults of the file for the file's own. */
final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient RuntimeException reason;

    BrokenOffException(RuntimeException reason) {
        super(reason);
        this.reason = reason;
    }

    RuntimeException reason() {
        return reason;
    }
}
