package org.bihuan.api.lookback;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The look-back at hazards listed before the campaign. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface LookBackService {
    LookBack register(Command command, NewLookBack lookBack);

    /** Records what was found; where the hazard is there again and was accepted once, it is opened again in the same transaction. */
    LookBack find(Command command, RecordId id, FindOutcome outcome);

    /** Says which successor of its split enterprise goes on with one that is to be looked at, or that none does. */
    LookBack assignHeir(Command command, RecordId id, AssignHeir heir);

    LookBack cancel(Command command, RecordId id, ReasonedChange reason);

    LookBack get(Caller caller, RecordId id);

    Page<LookBack> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);
}
