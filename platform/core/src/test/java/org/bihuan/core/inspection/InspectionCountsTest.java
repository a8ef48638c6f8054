package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.anInspection;

import java.util.List;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionMode;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeInspection;
import org.junit.jupiter.api.Test;

class InspectionCountsTest {
    @Test
    void aSpotCheckCountsTheEnterpriseOnceForEachFindingOfAnnex1() {
        Inspection submitted = anInspection().submitted("ent-04", "ent-20");
        assertThat(measures(submitted))
                .containsExactly(
                        Measure.TEAMS_SENT,
                        Measure.EXPERTS,
                        Measure.ENTERPRISES_CHECKED,
                        Measure.SPOT_CHECK_01,
                        Measure.SPOT_CHECK_02,
                        Measure.SPOT_CHECK_08);
        assertThat(submitted.counts()).extracting(Count::day).containsOnly(SomeInspection.DAY);
    }

    @Test
    void withoutTheSixWorksItIsNoSpotCheck() {
        assertThat(measures(anInspection().scope(InspectionScope.SECTOR).submitted("ent-04")))
                .containsExactly(Measure.TEAMS_SENT, Measure.EXPERTS, Measure.ENTERPRISES_CHECKED);
    }

    @Test
    void expertsWhoServeAreNoTeamSentAndAFurtherInspectionSendsNoFurtherTeam() {
        assertThat(measures(anInspection().mode(InspectionMode.EXPERT_SERVICE).submitted()))
                .doesNotContain(Measure.TEAMS_SENT)
                .contains(Measure.EXPERTS, Measure.ENTERPRISES_CHECKED);
        assertThat(measures(anInspection().following(new RecordId(Some.id())).submitted()))
                .doesNotContain(Measure.TEAMS_SENT);
    }

    @Test
    void nothingCountsBeforeEverybodySignedOrOnceItIsVoid() {
        assertThat(anInspection().begun().counts()).isEmpty();
        assertThat(anInspection().submitted().voided("重复").counts()).isEmpty();
    }

    private static List<Measure> measures(Inspection inspection) {
        return inspection.counts().stream().map(Count::measure).toList();
    }
}
