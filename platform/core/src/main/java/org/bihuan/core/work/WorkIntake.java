package org.bihuan.core.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkKind.Feed;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkRecord.Content;
import org.bihuan.api.work.WorkStage;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.SectorRows;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of new work. */
final class WorkIntake {
    private final RecordDesk desk;
    private final Numbers numbers;
    private final OrganisationService organisations;
    private final List<WorkKind> kinds;

    WorkIntake(RecordDesk desk, Numbers numbers, OrganisationService organisations, List<WorkKind> kinds) {
        this.desk = desk;
        this.numbers = numbers;
        this.organisations = organisations;
        this.kinds = kinds;
    }

    /**
     * The record to be written down.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    WorkRecord check(Command command, NewWork told, Reach reach) {
        Faults faults = command.faults();
        Optional<WorkKind> kind = kind(told.work(), faults);
        Optional<Organisation> unit = unit(told.unit(), command.caller(), reach, faults);
        Optional<LocalDate> occurred = desk.heads().occurred(told.occurred(), desk.today(), faults);
        Reach enterprises = desk.access().reach(command.caller(), Function.READ_ENTERPRISE);
        Optional<Enterprise> enterprise = desk.heads().enterpriseIfAny(told.enterprise(), enterprises, faults);
        Optional<Content> content = kind.map(one -> ContentIntake.check(told.content(), one, faults));
        faults.throwIfAny();
        HeadDraft draft = new HeadDraft(
                Optional.empty(),
                SectorRows.OTHER,
                List.of(),
                unit.orElseThrow().id(),
                Optional.empty(),
                unit.filter(Organisation::isTerritory).map(Organisation::id),
                enterprise,
                occurred.orElseThrow());
        return new WorkRecord(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                kind.orElseThrow().id(),
                kind.orElseThrow().label().zh(),
                kind.orElseThrow().feeds().stream().map(Feed::indicator).toList(),
                kind.orElseThrow().counted(),
                content.orElseThrow(),
                WorkStage.REGISTERED,
                Optional.empty(),
                1);
    }

    private Optional<WorkKind> kind(@Nullable String told, Faults faults) {
        Optional<String> id = faults.text("/work", told, Told.LONGEST_ID);
        Optional<WorkKind> kind = id.flatMap(
                value -> kinds.stream().filter(one -> one.id().equals(value)).findFirst());
        faults.require(kind.isPresent(), "/work", CommonFault.UNKNOWN_ID, id.orElse(""));
        return kind;
    }

    /** The unit that did it: the caller's own, unless the caller may speak for others. */
    private Optional<Organisation> unit(@Nullable String told, Caller caller, Reach reach, Faults faults) {
        Optional<OrganisationId> id = faults.optionalText("/unit", told, Told.LONGEST_ID)
                .map(OrganisationId::new)
                .or(caller::organisation);
        faults.require(id.isPresent(), "/unit", CommonFault.REQUIRED);
        Optional<Organisation> unit = id.flatMap(organisations::find)
                .filter(Organisation::active)
                .filter(one -> reach.covers(ownership(one)));
        faults.require(
                unit.isPresent(),
                "/unit",
                CommonFault.UNKNOWN_ID,
                id.map(OrganisationId::value).orElse(""));
        return unit;
    }

    private static Ownership ownership(Organisation unit) {
        return new Ownership(
                Optional.of(unit.id()),
                Optional.of(unit).filter(Organisation::isTerritory).map(Organisation::id),
                Optional.empty());
    }
}
