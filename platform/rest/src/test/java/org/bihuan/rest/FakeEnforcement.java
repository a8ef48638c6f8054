package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.testkit.Some;

/** One hazard that was punished and is not closed, and two interviews by one department. */
record FakeEnforcement(List<Object> told) implements EnforcementOverview {
    static final FollowUp FOLLOW_UP = new FollowUp(
            new RecordId(Some.id()),
            true,
            "530114-2023-000001",
            "边坡超高",
            new EnterpriseId(Some.id()),
            "采石场",
            new OrganisationId("dept-natural-resources"),
            new OrganisationId("street-longcheng"),
            Stage.PLANNED,
            Optional.of(LocalDate.of(2023, 9, 30)),
            true,
            List.of(new FollowUp.Penalty(
                    LocalDate.of(2023, 8, 1),
                    new OrganisationId("dept-emergency"),
                    Optional.of(FakeCases.CASE.head().id()))));

    @Override
    public Page<FollowUp> followUps(Caller caller, FollowUpQuery query) {
        told.add(query);
        return new Page<>(List.of(FOLLOW_UP), Optional.empty());
    }

    @Override
    public List<FollowUp> allFollowUps(Caller caller, FollowUpQuery query) {
        return followUps(caller, query).items();
    }

    @Override
    public List<IndustryBan> bans(Caller caller, String person) {
        told.add(person);
        return List.of(new IndustryBan(
                person,
                "采石场",
                "应急罚〔2023〕9号",
                LocalDate.of(2023, 8, 1),
                Optional.of(LocalDate.of(2028, 7, 31)),
                new OrganisationId("dept-emergency"),
                "五年内不得担任生产经营单位主要负责人",
                Optional.empty()));
    }

    @Override
    public Batches batches(Caller caller, BatchesQuery query) {
        told.add(query);
        LocalDate from = LocalDate.of(2023, 7, 1);
        return new Batches(
                from,
                LocalDate.of(2023, 9, 30),
                List.of(from),
                List.of(
                        new Batches.Line(Optional.empty(), Map.of(Batch.INTERVIEWS, 2L)),
                        new Batches.Line(
                                Optional.of(new OrganisationId("dept-housing")), Map.of(Batch.INTERVIEWS, 2L))));
    }

    @Override
    public Page<CountedRecord> counted(Caller caller, BatchQuery query) {
        told.add(query);
        return new Page<>(
                List.of(new CountedRecord(
                        LocalDate.of(2023, 8, 1),
                        1,
                        FakeCases.CASE.head().ownership().enterprise(),
                        FakeCases.CASE)),
                Optional.empty());
    }
}
