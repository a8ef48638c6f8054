package org.bihuan.api.work;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The work records. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface WorkService {
    /** Every kind of work, in the order of Annex 1; those that feed nothing come last. */
    List<WorkKind> kinds();

    WorkRecord register(Command command, NewWork work);

    WorkRecord correct(Command command, RecordId id, CorrectWork correction);

    WorkRecord cancel(Command command, RecordId id, ReasonedChange reason);

    WorkRecord get(Caller caller, RecordId id);

    Page<WorkRecord> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /** What the committee office does in each phase, quarter and month of the campaign, by the days on which it is due. */
    List<PeriodicWork> periodic(Caller caller);

    /** Whether the record has evidence that was not voided. */
    boolean hasEvidence(WorkRecord work);
}
