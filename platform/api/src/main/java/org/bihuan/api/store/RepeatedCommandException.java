package org.bihuan.api.store;

import org.bihuan.api.audit.Event;

/** The command was carried out before. Nothing was stored. */
public final class RepeatedCommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Event earlier;

    public RepeatedCommandException(Event earlier) {
        super("carried out before, as event " + earlier.id());
        this.earlier = earlier;
    }

    /** The event of that time. */
    public Event earlier() {
        return earlier;
    }
}
