package org.bihuan.api.selfcheck;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/** The drills. Offered by {@code core}; callable from any thread. Same terms as {@link org.bihuan.api.hazard.HazardService}. */
@ProviderType
public interface DrillService {
    Drill register(Command command, NewDrill drill);

    Drill cancel(Command command, RecordId id, ReasonedChange reason);

    Drill get(Caller caller, RecordId id);

    Page<Drill> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);
}
