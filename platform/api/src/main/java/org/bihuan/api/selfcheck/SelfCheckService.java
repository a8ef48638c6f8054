package org.bihuan.api.selfcheck;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The self-checks. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}; answers and findings as in {@link org.bihuan.api.inspection.InspectionService}.
 */
@ProviderType
public interface SelfCheckService {
    /** Copies the checklists of the day. */
    SelfCheck begin(Command command, NewSelfCheck selfCheck);

    SelfCheck answer(Command command, RecordId id, GiveAnswers answers);

    /** Registers a hazard found by the enterprise itself. */
    SelfCheck find(Command command, RecordId id, NewFinding finding);

    /** Needs every item answered and every finding in the ledger. */
    SelfCheck submit(Command command, RecordId id, SubmitSelfCheck submission);

    SelfCheck cancel(Command command, RecordId id, ReasonedChange reason);

    SelfCheck get(Caller caller, RecordId id);

    Page<SelfCheck> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);
}
