package org.bihuan.api.issue;

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
 * The prominent issues. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface IssueService {
    Issue register(Command command, NewIssue issue);

    Issue treatRootCause(Command command, RecordId id, TreatRootCause measures);

    Issue fix(Command command, RecordId id, FixIssue fix);

    Issue confirm(Command command, RecordId id, ConfirmIssue confirmation);

    /**
     * Puts right what was written down wrongly of an open issue. Whoever leads by the sector's table leads it then, unless somebody
     * overruled that.
     */
    Issue correct(Command command, RecordId id, CorrectIssue correction);

    Issue giveBack(Command command, RecordId id, ReasonedChange reason);

    /** Says which successor of its split enterprise goes on with an open issue, or that none does. */
    Issue assignHeir(Command command, RecordId id, AssignHeir heir);

    Issue cancel(Command command, RecordId id, ReasonedChange reason);

    Issue get(Caller caller, RecordId id);

    Page<Issue> list(Caller caller, RecordQuery query);

    /** How far the issues within the caller's reach are that must all be fixed. */
    MustBeFixed mustBeFixed(Caller caller);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);
}
