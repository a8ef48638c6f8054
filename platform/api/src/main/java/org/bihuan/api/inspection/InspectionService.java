package org.bihuan.api.inspection;

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
 * The inspections. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}. Who belongs to a team sees and fills in its inspection, whoever leads it.
 */
@ProviderType
public interface InspectionService {
    Inspection plan(Command command, NewInspection inspection);

    /** Copies the checklists of the day. */
    Inspection begin(Command command, RecordId id, BeginInspection beginning);

    Inspection answer(Command command, RecordId id, GiveAnswers answers);

    /**
     * Registers a hazard for an item that is not met, or names one that is in the ledger, and ties both together. Needs no
     * version: two findings at once are no conflict. Sent again with the same key, it ties what it registered before.
     */
    Inspection find(Command command, RecordId id, NewFinding finding);

    /**
     * Signs for the caller, who proves again who he or she is. The first signature needs every item answered or said not to
     * be looked at, and every finding in the ledger.
     *
     * @throws org.bihuan.api.problem.ProblemException also {@link InspectionProblem}, and the problems of a wrong password
     */
    Inspection sign(Command command, RecordId id, SignInspection signature);

    Inspection cancel(Command command, RecordId id, ReasonedChange reason);

    Inspection get(Caller caller, RecordId id);

    Page<Inspection> list(Caller caller, RecordQuery query);

    /** Those in whose team the caller is, whoever leads them. */
    Page<Inspection> mine(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /** Whether what an inspector signed is what the record holds now. */
    boolean intact(Inspection inspection, Signature signature);
}
