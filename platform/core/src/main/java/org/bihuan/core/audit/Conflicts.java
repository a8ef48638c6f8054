package org.bihuan.core.audit;

import java.util.List;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.EventStore;

/** Says who was faster. */
public final class Conflicts {
    private final EventStore events;

    public Conflicts(EventStore events) {
        this.events = events;
    }

    /** The refusal of a change that follows another version than the one there is. */
    public ProblemException stale(UUID record) {
        List<Event> trail = events.of(record);
        Event last = trail.get(trail.size() - 1);
        return new ProblemException(CommonProblem.STALE_VERSION, last.actorName(), last.recorded(), last.sequence());
    }
}
