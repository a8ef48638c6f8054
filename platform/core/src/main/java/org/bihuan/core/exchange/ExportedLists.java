package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Function;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.search.HazardSearch;

/** Every list that can be exported. A further kind of records is one more line in {@link #all}. */
final class ExportedLists {
    private static final int WIDE = 44;
    private static final int NAME = 28;
    private static final int WORD = 14;

    private ExportedLists() {}

    static List<ExportedList<?, ?>> all(
            HazardService hazards,
            HazardSearch search,
            EnterpriseService enterprises,
            EnterpriseStore names,
            EnforcementOverview enforcement,
            RecordDesk desk) {
        return List.of(
                new ExportedList<>(
                        "hazards",
                        Function.READ_HAZARD,
                        HazardQuery.class,
                        hazards::list,
                        (caller, query) -> search.count(query, desk.access().reach(caller, Function.READ_HAZARD)),
                        ofHazards()),
                new ExportedList<>(
                        "enterprises",
                        Function.READ_ENTERPRISE,
                        EnterpriseQuery.class,
                        enterprises::list,
                        (caller, query) -> names.count(query, desk.access().reach(caller, Function.READ_ENTERPRISE)),
                        ofEnterprises()),
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
                ofRecords("issues", Issue.class, Function.READ_ISSUE, desk),
                ofRecords("accidents", Accident.class, Function.READ_ACCIDENT, desk),
                ofRecords("supervisions", Supervision.class, Function.READ_SUPERVISION, desk),
                ofRecords("look-backs", LookBack.class, Function.READ_LOOK_BACK, desk),
                ofRecords("cases", EnforcementCase.class, Function.READ_CASE, desk),
                ofRecords("risks", Risk.class, Function.READ_RISK, desk),
                ofRecords("work-records", WorkRecord.class, Function.READ_WORK_RECORD, desk),
                ofRecords("inspections", Inspection.class, Function.READ_INSPECTION, desk),
                ofRecords("self-checks", SelfCheck.class, Function.READ_SELF_CHECK, desk),
                ofRecords("drills", Drill.class, Function.READ_DRILL, desk),
                ofRecords(
                        "reward-requests",
                        RewardRequest.class,
                        Function.READ_REWARD_REQUEST,
                        desk,
                        ExportedEnforcement.rewards()));
    }

    private static <R> Page<R> whole(List<R> items) {
        return new Page<>(items, Optional.empty());
    }

    private static <R extends Record & CampaignRecord> ExportedList<RecordQuery, R> ofRecords(
            String name, Class<R> type, Function read, RecordDesk desk) {
        return ofRecords(name, type, read, desk, ofHead());
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

    /** What every kind of record has. */
    private static <R extends CampaignRecord> List<Column<R>> ofHead() {
        return List.of(
                column("number", 20, (record, shown) -> record.head().number()),
                column("stage", WORD, (record, shown) -> shown.word(record.state())),
                column("title", WIDE, (record, shown) -> record.title()),
                column("description", WIDE, (record, shown) -> record.text()),
                column("day", WORD, (record, shown) -> record.head().occurred().toString()),
                column("sector", NAME, (record, shown) -> record.head()
                        .sectorName()
                        .orElse("")),
                column("row", NAME, (record, shown) -> shown.row(record.head().row())),
                column("tags", NAME, (record, shown) -> shown.list(record.head().tags(), shown::row)),
                column(
                        "lead",
                        NAME,
                        (record, shown) -> orBlank(record.head().ownership().lead(), shown::organisation)),
                column(
                        "territory",
                        NAME,
                        (record, shown) -> orBlank(record.head().ownership().territory(), shown::organisation)),
                column("enterpriseName", NAME, (record, shown) -> record.head()
                        .enterpriseName()
                        .orElse("")),
                column(
                        "recorded",
                        18,
                        (record, shown) -> Shown.minute(record.head().recorded())));
    }

    private static List<Column<Hazard>> ofHazards() {
        return List.of(
                column("number", 20, (hazard, shown) -> hazard.number()),
                column(
                        "judgement.level",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.judgement().level().name())),
                column(
                        "stage",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.stage().name())),
                column("occurred", WORD, (hazard, shown) -> hazard.occurred().toString()),
                column("enterpriseName", NAME, (hazard, shown) -> hazard.enterpriseName()),
                column("place", NAME, (hazard, shown) -> hazard.place()),
                column("description", WIDE, (hazard, shown) -> hazard.description()),
                column(
                        "source",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.firstSource().name())),
                column("sector", NAME, (hazard, shown) -> hazard.judgement().sectorName()),
                column("judgement.item", WORD, (hazard, shown) -> hazard.judgement()
                        .item()
                        .value()),
                column("judgement.requirement", WIDE, (hazard, shown) -> hazard.judgement()
                        .requirement()),
                column("judgement.basis", WIDE, (hazard, shown) -> hazard.judgement()
                        .basis()),
                column("row", NAME, (hazard, shown) -> shown.row(hazard.row())),
                column("tags", NAME, (hazard, shown) -> shown.list(hazard.tags(), shown::row)),
                column("lead", NAME, (hazard, shown) -> shown.organisation(hazard.lead())),
                column("territory", NAME, (hazard, shown) -> shown.organisation(hazard.territory())),
                column("plan.responsible", WORD, (hazard, shown) -> orBlank(hazard.plan(), plan -> plan.responsible())),
                column("plan.measures", WIDE, (hazard, shown) -> orBlank(hazard.plan(), plan -> plan.measures())),
                column(
                        "plan.funds",
                        WORD,
                        (hazard, shown) ->
                                orBlank(hazard.plan(), plan -> plan.funds().toPlainString())),
                column(
                        "plan.deadline",
                        WORD,
                        (hazard, shown) ->
                                orBlank(hazard.plan(), plan -> plan.deadline().toString())),
                column(
                        "plan.emergencyPlan",
                        WIDE,
                        (hazard, shown) -> orBlank(hazard.plan(), plan -> plan.emergencyPlan())),
                column(
                        "rectification.date",
                        WORD,
                        (hazard, shown) -> orBlank(
                                hazard.rectification(), done -> done.date().toString())),
                column(
                        "rectification.description",
                        WIDE,
                        (hazard, shown) -> orBlank(hazard.rectification(), done -> done.description())),
                column(
                        "acceptance.date",
                        WORD,
                        (hazard, shown) ->
                                orBlank(hazard.acceptance(), end -> end.date().toString())),
                column("acceptance.by", WORD, (hazard, shown) -> orBlank(hazard.acceptance(), end -> end.by())),
                column(
                        "acceptance.evidenceWaiver",
                        NAME,
                        (hazard, shown) ->
                                orBlank(hazard.acceptance().flatMap(end -> end.evidenceWaiver()), text -> text)),
                column("voidReason", NAME, (hazard, shown) -> hazard.voidReason()
                        .orElse("")),
                column("recorded", 18, (hazard, shown) -> Shown.minute(hazard.recorded())));
    }

    private static List<Column<Enterprise>> ofEnterprises() {
        return List.of(
                column("name", WIDE, (firm, shown) -> firm.name()),
                column("creditCode", 22, (firm, shown) -> firm.creditCode().value()),
                column("territory", NAME, (firm, shown) -> shown.organisation(firm.territory())),
                column("sector", NAME, (firm, shown) -> shown.sector(firm.sector())),
                column("furtherSectors", NAME, (firm, shown) -> shown.list(firm.furtherSectors(), shown::sector)),
                column("industry", WORD, (firm, shown) -> orBlank(firm.industry(), code -> code.value())),
                column("size", WORD, (firm, shown) -> orBlank(firm.size(), size -> shown.word(size.name()))),
                column("principal", WORD, (firm, shown) -> firm.principal().orElse("")),
                column("phone.masked", 18, (firm, shown) -> orBlank(firm.phone(), SealedPhone::masked)),
                column("tags", NAME, (firm, shown) -> shown.list(firm.tags(), shown::row)),
                column(
                        "highRisk.sector",
                        NAME,
                        (firm, shown) -> shown.list(firm.highRisk(), ground -> ground.reason()
                                .map(reason -> shown.sector(ground.sector()) + "：" + reason)
                                .orElse(shown.sector(ground.sector())))),
                column("address", WIDE, (firm, shown) -> firm.address().orElse("")),
                column(
                        "coordinates.longitude",
                        WORD,
                        (firm, shown) ->
                                orBlank(firm.coordinates(), at -> at.longitude().toPlainString())),
                column(
                        "coordinates.latitude",
                        WORD,
                        (firm, shown) ->
                                orBlank(firm.coordinates(), at -> at.latitude().toPlainString())),
                column("closed", WORD, (firm, shown) -> orBlank(firm.closed(), day -> day.toString())),
                column(
                        "history.formerNames.name",
                        NAME,
                        (firm, shown) -> shown.list(
                                firm.history().formerNames(), one -> one.name() + " (~" + one.until() + ")")),
                column(
                        "history.superiors.enterprise.name",
                        NAME,
                        (firm, shown) -> orBlank(firm.history().superior(), OtherEnterprise::name)),
                column(
                        "history.successors.name",
                        NAME,
                        (firm, shown) -> shown.list(firm.history().successors(), OtherEnterprise::name)),
                column("recorded", 18, (firm, shown) -> Shown.minute(firm.recorded())));
    }
}
