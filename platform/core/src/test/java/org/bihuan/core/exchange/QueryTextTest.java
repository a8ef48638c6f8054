package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    @Test
    void aQuerySurvivesItsWayThroughAText() {
        HazardQuery hazards = HazardQuery.select()
                .text("a=1&b 浮石%")
                .sector(new SectorId("fire-safety"))
                .stages(Stage.PLANNED, Stage.REGISTERED)
                .level(Severity.GENERAL)
                .lead(new OrganisationId("dept-fire"))
                .enterprise(new EnterpriseId(Some.id()))
                .between(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 6, 1))
                .overdueOn(LocalDate.of(2023, 7, 1))
                .listed(true)
                .source(Source.SELF_CHECK)
                .ground(LegalGround.NONE)
                .extensionWaits(true)
                .page(Optional.of("x"), 7);
        assertThat(again(HazardQuery.class, hazards, "x", 7)).isEqualTo(hazards);
        EnterpriseQuery firms = new EnterpriseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RowId("parks")),
                true,
                Optional.of(EnterpriseSize.SMALL),
                Optional.empty(),
                Optional.of("x"),
                7);
        assertThat(again(EnterpriseQuery.class, firms, "x", 7)).isEqualTo(firms);
        RecordQuery records = RecordQuery.select()
                .states(IssueStage.FIXED, IssueStage.REGISTERED)
                .link(new RecordId(Some.id()))
                .measure(Measure.ISSUE_FIXED)
                .marks(Issue.MUST_BE_FIXED, "issue-source.inspection")
                .overdueOn(LocalDate.of(2023, 7, 1))
                .page(Optional.of("x"), 7);
        assertThat(again(RecordQuery.class, records, "x", 7)).isEqualTo(records);
    }

    @Test
    void whoeverIsAskedForStandsThereAloneSinceItIsFoundAnewWithWhomItGoesOn() {
        HazardQuery hazards = HazardQuery.select()
                .lead(new Reach.OfLead(new OrganisationId("dept-market"), Set.of(new OrganisationId("dept-fire"))))
                .first(7);
        assertThat(QueryText.write(hazards)).isEqualTo("lead=dept-market");
    }

    @Test
    void aConditionOfAnotherVersionIsNotPassedOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryText.read(RecordQuery.class, "text=x&link=1", Optional.empty(), 7))
                .withMessageContaining("link");
    }

    private static <Q extends Record> Q again(Class<Q> type, Q query, String after, int limit) {
        return QueryText.read(type, QueryText.write(query), Optional.of(after), limit);
    }
}
