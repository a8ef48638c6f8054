package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hazard whose listing was removed, that was opened again and is listed a second time. */
class ListedAgainTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final LocalDate REMOVED = LocalDate.of(2023, 9, 15);
    private static final LocalDate SECOND = LocalDate.of(2023, 10, 20);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Hazard hazard = platform.hazards.register(
            Command.by(office), aNewHazard().of(platform.quarry().id()).build());
    private final Supervision first = listed("district", FIRST);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aSecondListingChangesNoFigureOfDaysBeforeIt() {
        removedAndOpenedAgain();
        List<Integer> before = figures();
        listed("city", SECOND);
        assertThat(now().listing().orElseThrow().since()).isEqualTo(FIRST);
        assertThat(now().listedNow()).isTrue();
        assertThat(figures()).isEqualTo(before).endsWith(1);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void withASecondListingInErrorTheFirstOneAndItsRemovalAreThereAgain() {
        removedAndOpenedAgain();
        Optional<Listing> before = now().listing();
        List<Integer> figures = figures();
        Supervision second = listed("city", SECOND);
        long version = now().version();

        platform.supervisions.cancel(
                Command.by(office), second.head().id(), new ReasonedChange(second.version(), "误挂牌"));

        assertThat(now().version()).isEqualTo(version + 1);
        assertThat(now().listing())
                .isEqualTo(before)
                .contains(new Listing(
                        first.head().id(), ListingLevel.DISTRICT, first.authority(), FIRST, Optional.of(REMOVED)));
        assertThat(figures()).isEqualTo(figures).endsWith(1);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void withTheOnlyListingInErrorTheHazardWasNeverListed() {
        platform.supervisions.cancel(Command.by(office), first.head().id(), new ReasonedChange(first.version(), "误挂牌"));
        assertThat(now().listing()).isEmpty();
    }

    @Test
    void itsDepartmentDoesNotVoidWhatWasListedOnce() {
        removedAndOpenedAgain();
        Caller department = Platform.department(hazard.lead().value());
        ReasonedChange reason = new ReasonedChange(now().version(), "登记有误");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.cancel(Command.by(department), hazard.id(), reason))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(HazardProblem.LISTED_ONCE));

        assertThat(platform.hazards
                        .cancel(Command.by(office), hazard.id(), reason)
                        .stage())
                .isEqualTo(Stage.VOIDED);
    }

    @Test
    void itIsNotListedAgainBeforeTheFirstListingWasRemoved() {
        removedAndOpenedAgain();
        Supervising.faulty(
                () -> listed("city", REMOVED.minusDays(1)), "/occurred", SupervisionFault.BEFORE_THE_REMOVAL);
    }

    private void removedAndOpenedAgain() {
        planned();
        platform.hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(now().version(), null, "已整改", null));
        platform.hazards.accept(
                Command.by(office), hazard.id(), new AcceptHazard(now().version(), null, "合格", null, "现场查看，未留照片"));
        platform.supervisions.remove(
                Command.by(office),
                first.head().id(),
                new RemoveListing(first.version(), REMOVED, "呈政督〔2023〕9号", null));
        platform.hazards.reopen(Command.by(office), hazard.id(), new ReasonedChange(now().version(), "复发"));
        planned();
        platform.clock.forward(Duration.ofDays(60));
    }

    private void planned() {
        platform.hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(now().version(), "责任人", "措施", BigDecimal.TEN, LocalDate.of(2023, 12, 20), "预案", null));
    }

    private Supervision listed(String level, LocalDate day) {
        return platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        level,
                        level.equals("district") ? "district-gov" : "挂牌机关",
                        "督〔2023〕1号",
                        day,
                        LocalDate.of(2023, 12, 20),
                        null,
                        null));
    }

    private Hazard now() {
        return platform.hazards.get(office, hazard.id());
    }

    /** The figure at the ends of some months. */
    private List<Integer> figures() {
        return Stream.of(FIRST, REMOVED, LocalDate.of(2023, 9, 30), LocalDate.of(2023, 10, 31))
                .map(day -> platform.reports
                        .annex2(office, new Annex2Query(day, Optional.empty(), Optional.empty()))
                        .lines()
                        .get(0)
                        .values()
                        .getOrDefault(new ColumnId("hazard_listed_treated"), Optional.empty())
                        .orElseThrow()
                        .intValueExact())
                .toList();
    }
}
