package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.inspection.Inspecting.assertRefused;
import static org.bihuan.core.inspection.Inspecting.id;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who goes to an inspection is what its mode says. */
class InspectionModeTest {
    private static final NewExpert EXPERT = new NewExpert("甲", "某技术服务机构", null);

    private final Inspecting team = new Inspecting();

    @AfterEach
    void stop() {
        team.platform.close();
    }

    @Test
    void aJointInspectionIsMadeByTwoUnits() {
        SomePlan alone = team.told().mode("joint");
        refused(() -> planned(alone), "/team", InspectionFault.ONE_UNIT_ALONE);
        SomePlan ownUnitTwice = team.told().mode("joint").and("乙", Inspecting.MINES);
        refused(() -> planned(ownUnitTwice), "/team", InspectionFault.ONE_UNIT_ALONE);
        assertThat(planned(team.told().mode("joint").by("mine-inspector", "housing-inspector"))
                        .team())
                .hasSize(2);
        assertThat(planned(team.told().mode("joint").and("乙", "某中心")).team()).hasSize(2);
    }

    @Test
    void aTeamThatIsAnotherOneInTheEndIsLookedAtAgain() {
        Inspection planned = planned(team.told().mode("joint").by("mine-inspector", "housing-inspector"));
        BeginInspection alone = new BeginInspection(
                planned.version(), Inspecting.DAY, List.of(new NewMember(null, null, "mine-inspector")), null);
        refused(
                () -> team.inspections.begin(Command.by(team.lead), id(planned), alone),
                "/team",
                InspectionFault.ONE_UNIT_ALONE);
        assertThat(team.begun(planned).stage()).isEqualTo(InspectionStage.UNDERWAY);
    }

    @Test
    void anExpertServiceNeedsAnExpertWhenItBeginsAtTheLatest() {
        refused(() -> planned(team.told().mode("expert-service")), "/experts", InspectionFault.NO_EXPERT);
        assertThat(planned(team.told().mode("expert-service").with(EXPERT)).experts())
                .hasSize(1);
        Inspection toCome = planned(team.told().mode("expert-service").withExpertsToCome());
        refused(() -> team.begun(toCome), "/experts", InspectionFault.NO_EXPERT);
        BeginInspection withExpert = new BeginInspection(toCome.version(), Inspecting.DAY, null, List.of(EXPERT));
        assertThat(team.inspections
                        .begin(Command.by(team.lead), id(toCome), withExpert)
                        .experts())
                .hasSize(1);
    }

    private Inspection planned(SomePlan plan) {
        return team.inspections.plan(Command.by(team.lead), plan.build());
    }

    private static void refused(ThrowingCallable call, String pointer, InspectionFault fault) {
        assertRefused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(Fault.at(pointer, fault)));
    }
}
