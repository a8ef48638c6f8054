package org.bihuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.core.fixture.FilledIn;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.Test;

class FurtherWordsTest {
    private final InMemoryStores stores = new InMemoryStores();

    /** What a record says in these fields leads to it. */
    private <R extends Record & CampaignRecord> void leads(Class<R> type, String... paths) {
        FilledIn<R> filled = new FilledIn<>(type, Map.of());
        R record = filled.record();
        stores.records().add(record, Some.anEventOf(record).build());
        SearchEntry entry = new CampaignKind(RecordTypes.kind(type), type, stores.records())
                .find(record.head().id().value())
                .orElseThrow();

        assertThat(Stream.concat(entry.texts().stream(), entry.further().stream())
                        .toList())
                .satisfies(texts -> assertThat(Arrays.asList(paths))
                        .allSatisfy(path -> assertThat(texts).as(path).anySatisfy(text -> assertThat(text)
                                .contains(String.valueOf(filled.leaves().get(path))))));
    }

    @Test
    void anIssueByItsRootCauseAndHowItWasFixedAndConfirmed() {
        leads(
                Issue.class,
                "rootCause.cause",
                "rootCause.measures",
                "rootCause.responsible",
                "fix.description",
                "confirmation.opinion",
                "head.leadReason");
    }

    @Test
    void aLookBackByWhatWasFound() {
        leads(LookBack.class, "outcome.finding", "description");
    }

    @Test
    void aRiskByItsPeopleItsImpactAndItsMaterials() {
        leads(
                Risk.class,
                "basic.hazardCharacter.socialImpact",
                "duty.regulator.person",
                "duty.operatorHead.person",
                "control.otherMeasure",
                "emergency.materials.category",
                "emergency.materials.name",
                "emergency.materials.extra",
                "closing.reason");
    }

    @Test
    void aListingByItsPublicityAndItsRemoval() {
        leads(Supervision.class, "publicity.where", "removal.document", "removal.remark", "progress.text");
    }

    @Test
    void aCaseByWhatWasDecidedAndHowItEnded() {
        leads(
                EnforcementCase.class,
                "decisions.person",
                "decisions.basis",
                "decisions.content",
                "decisions.receiver",
                "decisions.override",
                "decisions.revocation.reason",
                "singleReason",
                "conclusion.result");
    }

    @Test
    void anInspectionByThePeopleAndWhereTheyComeFrom() {
        leads(Inspection.class, "team.name", "team.unit", "experts.name", "experts.unit", "experts.field");
    }

    @Test
    void aRewardRequestByItsAnswer() {
        leads(RewardRequest.class, "answer.document", "answer.opinion", "verification");
    }

    @Test
    void aHazardByWhatItWasJudgedByAndWhatBecameOfIt() {
        FilledIn<Hazard> filled = new FilledIn<>(Hazard.class, Map.of());
        Hazard hazard = filled.record();
        stores.hazards().add(hazard, Some.anEventOf(hazard).build());

        assertThat(new HazardKind(stores.hazards())
                        .find(hazard.id().value())
                        .orElseThrow()
                        .further())
                .extracting(Object.class::cast)
                .contains(Stream.of(
                                "judgement.requirement",
                                "judgement.gradeReason",
                                "leadReason",
                                "extension.reason",
                                "extension.decision.opinion",
                                "acceptance.evidenceWaiver",
                                "reopenReason")
                        .map(path -> filled.leaves().get(path))
                        .toArray());
    }
}
