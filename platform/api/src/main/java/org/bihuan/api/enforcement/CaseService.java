package org.bihuan.api.enforcement;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The cases of enforcement. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface CaseService {
    /** Opens a case. A department's is its own; the committee office's is that of the lead. */
    EnforcementCase register(Command command, NewCase opened);

    EnforcementCase decide(Command command, RecordId id, NewDecision decision);

    EnforcementCase correct(Command command, RecordId id, CorrectDecision correction);

    EnforcementCase revoke(Command command, RecordId id, RevokeDecision revocation);

    /** Says why one penalty is enough where enterprise and principal would both be punished. */
    EnforcementCase punishSingly(Command command, RecordId id, ReasonedChange reason);

    /** Concludes a case; refused while a penalty is missing that the rules ask for, or a hazard that was punished is open. */
    EnforcementCase conclude(Command command, RecordId id, ConcludeCase end);

    /** Takes a concluded case up again. */
    EnforcementCase resume(Command command, RecordId id, ReasonedChange reason);

    EnforcementCase cancel(Command command, RecordId id, ReasonedChange reason);

    EnforcementCase get(Caller caller, RecordId id);

    Page<EnforcementCase> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /** What the plan's rules say of a case as of now. */
    CaseRules rules(Caller caller, RecordId id);

    /** How a hazard stands that the caller may see; its safe harbour is that against a case opened now. */
    HazardStanding standing(Caller caller, HazardId hazard);
}
