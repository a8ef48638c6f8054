package org.bihuan.core.exchange;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationQuery;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PersonQuery;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Kept;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.exchange.ExportedRegister.NamedPerson;
import org.bihuan.core.exchange.ExportedRegister.UnitPoint;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.search.HazardSearch;
import org.bihuan.core.supervision.Listings;

/** Every list that can be exported. A further kind of records is one more line in {@link #all}. */
final class ExportedLists {
    private static final RevealPhone FOR_A_FILE = new RevealPhone("导出联络名单");

    private ExportedLists() {}

    static List<ExportedList<?, ?>> all(
            HazardService hazards,
            HazardSearch search,
            EnterpriseService enterprises,
            EnterpriseStore names,
            OrganisationService organisations,
            OrganisationRegister register,
            PersonService people,
            EnforcementOverview enforcement,
            DutyService duties,
            RecordDesk desk) {
        Listings listings = new Listings(desk);
        return List.of(
                new ExportedList<>(
                        "hazards",
                        Function.READ_HAZARD,
                        HazardQuery.class,
                        hazards::list,
                        (caller, query) -> search.count(query, desk.access().reach(caller, Function.READ_HAZARD)),
                        ExportedHazards.columns()),
                new ExportedList<>(
                        "enterprises",
                        Function.READ_ENTERPRISE,
                        EnterpriseQuery.class,
                        enterprises::list,
                        (caller, query) -> names.count(
                                desk.inCharge().of(query), desk.access().reach(caller, Function.READ_ENTERPRISE)),
                        ExportedRegister.enterprises()),
                new ExportedList<>(
                        "organisations",
                        Function.READ_REFERENCE,
                        OrganisationQuery.class,
                        (caller, query) -> whole(bodies(organisations, query).stream()
                                .map(body -> KnownBody.of(register.get(caller, body.id()), desk.today()))
                                .toList()),
                        (caller, query) -> bodies(organisations, query).size(),
                        ExportedRegister.organisations()),
                new ExportedList<>(
                        "people",
                        Function.READ_PERSON,
                        PersonQuery.class,
                        (caller, query) -> whole(named(people, desk.access(), caller, query)),
                        (caller, query) -> people.list(caller, query).size(),
                        ExportedRegister.people()),
                new ExportedList<>(
                        "appointments",
                        Function.READ_PERSON,
                        AppointmentsQuery.class,
                        (caller, query) -> whole(points(people, caller, query)),
                        (caller, query) -> points(people, caller, query).size(),
                        ExportedRegister.appointments()),
                new ExportedList<>(
                        "duties",
                        Function.READ_SELF_CHECK,
                        DutyQuery.class,
                        (caller, query) -> whole(standing(duties, caller, query)),
                        (caller, query) -> standing(duties, caller, query).size(),
                        ExportedChecks.duties(id -> number(desk, id))),
                new ExportedList<>(
                        "follow-ups",
                        Function.READ_CASE,
                        FollowUpQuery.class,
                        (caller, query) -> whole(enforcement.allFollowUps(caller, query)),
                        (caller, query) ->
                                enforcement.allFollowUps(caller, query).size(),
                        ExportedEnforcement.followUps()),
                new ExportedList<>(
                        "enforcement-figures",
                        Function.READ_REPORT,
                        BatchesQuery.class,
                        (caller, query) ->
                                whole(enforcement.batches(caller, query).lines()),
                        (caller, query) ->
                                enforcement.batches(caller, query).lines().size(),
                        ExportedEnforcement.batches()),
                ofRecords("issues", Issue.class, Function.READ_ISSUE, desk, ExportedRecords.issues()),
                ofRecords("accidents", Accident.class, Function.READ_ACCIDENT, desk, ExportedRecords.accidents()),
                new ExportedList<>(
                        "supervisions",
                        Function.READ_SUPERVISION,
                        RecordQuery.class,
                        (caller, query) -> desk.course(Supervision.class, Function.READ_SUPERVISION)
                                .list(caller, query.limit(), reach -> listings.list(query, reach)),
                        (caller, query) ->
                                listings.count(query, desk.access().reach(caller, Function.READ_SUPERVISION)),
                        ExportedRecords.supervisions(desk.hazards())),
                ofRecords("look-backs", LookBack.class, Function.READ_LOOK_BACK, desk, ExportedRecords.lookBacks()),
                ofRecords("cases", EnforcementCase.class, Function.READ_CASE, desk, ExportedEnforcement.cases()),
                ofRecords("risks", Risk.class, Function.READ_RISK, desk, ExportedRisks.columns()),
                ofRecords("work-records", WorkRecord.class, Function.READ_WORK_RECORD, desk, ExportedRecords.work()),
                ofRecords(
                        "inspections", Inspection.class, Function.READ_INSPECTION, desk, ExportedChecks.inspections()),
                ofRecords("self-checks", SelfCheck.class, Function.READ_SELF_CHECK, desk, ExportedChecks.selfChecks()),
                ofRecords("drills", Drill.class, Function.READ_DRILL, desk, ExportedChecks.drills()),
                ofRecords(
                        "reward-requests",
                        RewardRequest.class,
                        Function.READ_REWARD_REQUEST,
                        desk,
                        ExportedEnforcement.rewards()));
    }

    private static List<Organisation> bodies(OrganisationService organisations, OrganisationQuery query) {
        return organisations.all().stream()
                .filter(body -> query.inactive() || body.active())
                .toList();
    }

    /** People with their telephone numbers: read in full, which leaves an event with each, by whoever may; else masked. */
    private static List<NamedPerson> named(PersonService people, Access access, Caller caller, PersonQuery query) {
        Reach phones = access.reach(caller, Function.READ_PERSON_PHONE);
        return people.list(caller, query).stream()
                .map(person -> new NamedPerson(
                        person,
                        person.phone()
                                .map(number -> phones.covers(person.ownership())
                                        ? people.revealPhone(Command.by(caller), person.id(), FOR_A_FILE)
                                                .phone()
                                        : number.masked())))
                .toList();
    }

    private static List<UnitPoint> points(PersonService people, Caller caller, AppointmentsQuery query) {
        return people.appointments(caller, query).stream()
                .flatMap(one -> one.points().stream()
                        .map(point -> new UnitPoint(one.unit().id(), point)))
                .toList();
    }

    private static List<DutyState> standing(DutyService duties, Caller caller, DutyQuery query) {
        return duties.on(caller, query).stream().filter(query::fits).toList();
    }

    /** The number of the self-check or drill by which an enterprise did what it must. */
    private static String number(RecordDesk desk, RecordId id) {
        return desk.records()
                .kept(id)
                .flatMap(Kept::stored)
                .map(stored -> stored.record().head().number())
                .orElse("");
    }

    private static <R> Page<R> whole(List<R> items) {
        return new Page<>(items, Optional.empty());
    }

    private static <R extends Record & CampaignRecord> ExportedList<RecordQuery, R> ofRecords(
            String name, Class<R> type, Function read, RecordDesk desk, List<Column<R>> columns) {
        return new ExportedList<>(
                name,
                read,
                RecordQuery.class,
                (caller, query) ->
                        desk.course(type, read).list(caller, query.limit(), reach -> desk.list(type, query, reach)),
                (caller, query) -> desk.count(type, query, desk.access().reach(caller, read)),
                columns);
    }
}
