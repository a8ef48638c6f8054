package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.core.hazard.HazardLoop.problem;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which of two records of one hazard stays. */
class MergerTest {
    private static final String MAJOR = "mine-07";
    private static final String GENERAL = "mine-08";

    private final Platform platform = new Platform();
    private final DefaultHazardService hazards = platform.hazards;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anOpenHazardDoesNotVanishInOneThatWasAccepted() {
        Hazard first = accepted(registered(MAJOR));
        Hazard later = registered(MAJOR);
        refused(later, first).containsExactly(Fault.at("/into", HazardFault.ACCEPTED_ALREADY, first.number()));
        assertThat(current(later).stage()).isEqualTo(Stage.REGISTERED);
        Hazard reopened = hazards.reopen(Command.by(lead), first.id(), new ReasonedChange(first.version(), "仍未消除"));
        assertThat(merged(later, reopened).stage()).isEqualTo(Stage.MERGED);
    }

    @Test
    void theRecordThatWasJudgedMoreSeverelyStays() {
        Hazard general = registered(GENERAL);
        Hazard major = registered(MAJOR);
        refused(major, general).containsExactly(Fault.at("/into", HazardFault.JUDGED_LESS_SEVERELY, general.number()));
        merged(general, major);
        assertThat(current(major).channels()).extracting(Channel::number).containsExactly(general.number());
        assertThat(current(major).penaltyGround()).contains(LegalGround.JUDGEMENT_STANDARD);
    }

    @Test
    void whatAStandardMakesMajorOutweighsWhatThePlanAloneLists() {
        Hazard byPlan = Some.aHazard().listedByPlanAlone().build();
        Hazard byStandard = Some.aHazard().build();
        assertThat(byStandard.outweighs(byPlan)).isTrue();
        assertThat(byPlan.outweighs(byStandard)).isFalse();
        assertThat(byPlan.outweighs(byPlan)).isFalse();
    }

    @Test
    void whatWasListedOnceIsNotMergedAwayAfterItWasOpenedAgain() {
        Hazard first = registered(MAJOR);
        Hazard later = registered(MAJOR);
        Supervision listed = listed(later);
        accepted(current(later));
        platform.supervisions.remove(
                Command.by(office), listed.head().id(), new RemoveListing(listed.version(), null, "呈政督〔2023〕2号", null));
        Hazard accepted = current(later);
        hazards.reopen(Command.by(office), later.id(), new ReasonedChange(accepted.version(), "复发"));
        Hazard reopened = current(later);
        assertThat(reopened.listedNow()).isFalse();
        assertThat(reopened.mergeable()).isFalse();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> merged(reopened, first))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(HazardProblem.LISTED_ONCE));
        merged(first, reopened);
        assertThat(current(later).listed()).isTrue();
        assertThat(current(first).stage()).isEqualTo(Stage.MERGED);
    }

    @Test
    void theRecordThatStandsForOthersIsNotVoided() {
        Hazard first = registered(MAJOR);
        merged(registered(MAJOR), first);
        assertThat(problem(() -> hazards.cancel(
                        Command.by(office),
                        first.id(),
                        new ReasonedChange(current(first).version(), "误登"))))
                .isEqualTo(HazardProblem.STANDS_FOR_OTHERS);
        assertThat(current(first).stage()).isEqualTo(Stage.REGISTERED);
    }

    private Hazard registered(String item) {
        return hazards.register(
                Command.by(office), aNewHazard().judgedBy(item).of(quarry.id()).build());
    }

    private Hazard accepted(Hazard hazard) {
        Hazard rectified = hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), null, "当场改正", true));
        return hazards.accept(
                Command.by(office),
                rectified.id(),
                new AcceptHazard(rectified.version(), null, "合格", null, "现场查看，未留照片"));
    }

    private Supervision listed(Hazard hazard) {
        return platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        LocalDate.of(2023, 7, 1),
                        Platform.TODAY,
                        null,
                        null));
    }

    private Hazard merged(Hazard hazard, Hazard into) {
        return hazards.merge(
                Command.by(lead),
                hazard.id(),
                new MergeHazard(hazard.version(), into.id().toString(), "同一隐患"));
    }

    private Hazard current(Hazard hazard) {
        return hazards.get(office, hazard.id());
    }

    private ListAssert<Fault> refused(Hazard hazard, Hazard into) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> merged(hazard, into));
        return assertThat(refusal.faults());
    }
}
