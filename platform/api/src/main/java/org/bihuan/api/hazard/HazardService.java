package org.bihuan.api.hazard;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The hazard ledger. Offered by {@code core}; callable from any thread. Every change is on disk when the method returns,
 * together with its event. With a command key used before, the record is answered as it is now and nothing changes. All
 * methods throw {@link org.bihuan.api.problem.ProblemException}: with every fault of the input, forbidden, not found, stale
 * version, wrong stage.
 */
@ProviderType
public interface HazardService {
    Hazard register(Command command, NewHazard hazard);

    Hazard plan(Command command, HazardId id, PlanHazard plan);

    Hazard rectify(Command command, HazardId id, RectifyHazard rectification);

    Hazard accept(Command command, HazardId id, AcceptHazard acceptance);

    Hazard giveBack(Command command, HazardId id, ReasonedChange reason);

    Hazard cancel(Command command, HazardId id, ReasonedChange reason);

    Hazard askExtension(Command command, HazardId id, AskExtension wish);

    /** Puts the deadline off or not; with that of a listed hazard goes the deadline of the supervision. */
    Hazard decideExtension(Command command, HazardId id, DecideExtension decision);

    /** Opens an accepted hazard again. */
    Hazard reopen(Command command, HazardId id, ReasonedChange reason);

    /** Gives it to another department, and its listed supervision as well. */
    Hazard overruleLead(Command command, HazardId id, OverruleLead lead);

    /** Says which successor of its split enterprise goes on with an open hazard and its listed supervision, or that none does. */
    Hazard assignHeir(Command command, HazardId id, AssignHeir heir);

    /**
     * Merges the record into another open one of the same hazard, which knows of it from then on. The one that was judged more
     * severely stays, or that was listed; else the earlier one.
     */
    Hazard merge(Command command, HazardId id, MergeHazard merger);

    /**
     * Undoes the merger of the record: it comes back at the stage that it had, with what had been merged into it before, and the
     * records that stood for it know of it no more.
     */
    Hazard separate(Command command, HazardId id, ReasonedChange reason);

    /**
     * Puts right what was written down wrongly of an open hazard: it is judged anew by what is in force on its day, as if it were
     * registered so. Whoever leads by the sector's table leads it then, unless somebody overruled that.
     */
    Hazard correct(Command command, HazardId id, CorrectHazard correction);

    /** What stands out about the hazard, within the caller's reach. */
    HazardSigns signs(Caller caller, HazardId id);

    Hazard get(Caller caller, HazardId id);

    Page<Hazard> list(Caller caller, HazardQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, HazardId id);
}
