package org.bihuan.core.audit;

import org.bihuan.api.audit.Event;

/** Hears of every event after it was committed, before the call that made it is answered. Called from many threads. */
public interface CommitListener {
    void committed(Event event);

    /** So many events were committed at once that they are better found in the event log. */
    void committedMany();
}
