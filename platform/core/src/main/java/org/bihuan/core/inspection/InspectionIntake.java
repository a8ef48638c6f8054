package org.bihuan.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Expert;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionMode;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks the plan of an inspection. */
final class InspectionIntake {
    private final RecordDesk desk;
    private final Numbers numbers;
    private final UserStore users;
    private final OrganisationService organisations;

    InspectionIntake(RecordDesk desk, Numbers numbers, UserStore users, OrganisationService organisations) {
        this.desk = desk;
        this.numbers = numbers;
        this.users = users;
        this.organisations = organisations;
    }

    /**
     * The inspection to be made.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Inspection check(Command command, NewInspection told, Reach reach) {
        Faults faults = command.faults();
        Optional<Enterprise> enterprise = desk.heads().enterprise(told.enterprise(), reach, faults);
        String usual = enterprise.map(one -> one.sector().value()).orElse(null);
        LocalDate last = desk.today().plusYears(1);
        Optional.ofNullable(told.occurred())
                .ifPresent(day -> faults.require(!day.isAfter(last), "/occurred", CommonFault.TOO_LATE, last));
        Optional<HeadDraft> head = desk.heads().check(told.head(usual), reach, last, faults);
        desk.heads().inBusiness(enterprise, Optional.ofNullable(told.occurred()), faults);
        Optional<InspectionMode> mode = Told.choice("/mode", told.mode(), InspectionMode.class, faults);
        Optional<InspectionScope> scope = Told.choice("/scope", told.scope(), InspectionScope.class, faults);
        Optional<OrganisationId> lead = lead(told.lead(), command.caller(), faults);
        TeamIntake people = new TeamIntake(users, organisations, faults);
        List<Member> team = people.team(told.team());
        List<Expert> experts = people.experts(told.experts());
        mode.ifPresent(
                one -> people.fit(one, team, Optional.ofNullable(told.experts()).map(given -> experts)));
        Optional<OrganisationId> leads = lead.or(() -> head.map(HeadDraft::lead));
        Optional<RecordId> dispatch = dispatch(told.dispatch(), command.caller(), leads, told.occurred(), faults);
        faults.throwIfAny();
        HeadDraft draft = lead.map(head.orElseThrow()::ledBy).orElseGet(head::orElseThrow);
        return new Inspection(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                mode.orElseThrow(),
                scope.orElseThrow(),
                dispatch,
                Optional.empty(),
                team,
                experts,
                Optional.empty(),
                Sheet.none(),
                List.of(),
                InspectionStage.SCHEDULED,
                Optional.empty(),
                1);
    }

    /** Who leads the team: departments and streets their own; the committee office may name one. */
    private Optional<OrganisationId> lead(@Nullable String id, Caller caller, Faults faults) {
        Optional<OrganisationId> named =
                faults.optionalText("/lead", id, Told.LONGEST_ID).map(OrganisationId::new);
        if (caller.organisation().isPresent()) {
            faults.require(
                    named.isEmpty() || named.equals(caller.organisation()),
                    "/lead",
                    CommonFault.NOT_ALLOWED,
                    caller.organisation().orElseThrow());
            return caller.organisation();
        }
        Optional<Organisation> body = named.flatMap(organisations::find)
                .filter(one -> one.active() && (one.kind() == Kind.DEPARTMENT || one.isTerritory()));
        faults.require(
                named.isEmpty() || body.isPresent(),
                "/lead",
                InspectionFault.CANNOT_LEAD_INSPECTION,
                named.map(OrganisationId::value).orElse(""));
        return body.map(Organisation::id);
    }

    /** The first inspection of the same dispatch: of the same lead, planned for the same day. */
    private Optional<RecordId> dispatch(
            @Nullable String id, Caller caller, Optional<OrganisationId> lead, @Nullable LocalDate day, Faults faults) {
        Optional<String> text = faults.optionalText("/dispatch", id, Told.LONGEST_ID);
        Reach reach = desk.access().reach(caller, Function.READ_INSPECTION);
        Optional<RecordId> first = text.flatMap(Told::uuid)
                .flatMap(uuid -> desk.records().find(Inspection.class, new RecordId(uuid)))
                .map(Stored::record)
                .filter(one -> reach.covers(one.head().ownership())
                        && one.stage() != InspectionStage.VOIDED
                        && one.dispatch().isEmpty()
                        && one.head().ownership().lead().equals(lead)
                        && one.head().occurred().equals(day))
                .map(one -> one.head().id());
        faults.require(
                text.isEmpty() || first.isPresent(),
                "/dispatch",
                InspectionFault.NOT_THE_SAME_DISPATCH,
                text.orElse(""));
        return first;
    }
}
