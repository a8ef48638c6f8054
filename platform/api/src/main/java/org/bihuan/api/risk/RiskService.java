package org.bihuan.api.risk;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The major safety risks and their four lists. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}. A list may be saved while it is incomplete; each saving replaces the list.
 */
@ProviderType
public interface RiskService {
    /** The form of Annex 3. */
    RiskForm form();

    Risk register(Command command, NewRisk risk);

    Risk fill(Command command, RecordId id, FillBasic list);

    Risk fill(Command command, RecordId id, FillDuty list);

    Risk fill(Command command, RecordId id, FillControl list);

    Risk fill(Command command, RecordId id, FillEmergency list);

    Risk assess(Command command, RecordId id, AssessRisk answer);

    /** The risk is gone. */
    Risk close(Command command, RecordId id, ReasonedChange reason);

    /** Says which successor of its split enterprise goes on with a risk that is there, or that none does. */
    Risk assignHeir(Command command, RecordId id, AssignHeir heir);

    Risk cancel(Command command, RecordId id, ReasonedChange reason);

    /** Reads a telephone number in full, which leaves an event. */
    RevealedRiskPhone revealPhone(Command command, RecordId id, RevealRiskPhone wish);

    Risk get(Caller caller, RecordId id);

    Page<Risk> list(Caller caller, RecordQuery query);

    /** How many such a list has on all its pages. */
    long count(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /** How far each unit is, of what the caller's reports cover. */
    RiskGoal goal(Caller caller);

    /** Exactly the risks that a figure of the goal counts, latest first. */
    Page<CountedRecord> counted(Caller caller, GoalQuery query);

    /**
     * Which figure's risks are wanted.
     *
     * @param figure the figure
     * @param lead only led by this department
     * @param territory only in this territory
     * @param after position given with the page before
     * @param limit how many at the most, 1 to 200
     */
    record GoalQuery(
            RiskFigure figure,
            Optional<OrganisationId> lead,
            Optional<OrganisationId> territory,
            Optional<String> after,
            int limit) {}

    /**
     * A telephone number in full.
     *
     * @param risk the record as it is now
     * @param phone the number
     */
    record RevealedRiskPhone(Risk risk, String phone) {}
}
