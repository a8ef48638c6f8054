package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.hazard.HazardLoop.faults;
import static org.bihuan.core.hazard.HazardLoop.problem;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.SomeNewHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was written down wrongly of a hazard is put right without a new record. */
class CorrectionTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);
    private static final String MAJOR = "mine-07";
    private static final String GENERAL = "mine-08";

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final Caller lead = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void itIsJudgedAnewAndStaysTheRecordThatWasReported() {
        Hazard wrong = platform.hazards.register(
                Command.by(Platform.firm(loop.quarry.id())),
                aNewHazard()
                        .judgedBy(GENERAL)
                        .of(loop.quarry.id())
                        .source("self-check")
                        .build());
        assertThat(found()).isZero();
        Hazard planned = loop.planned(wrong);

        Hazard right = corrected(
                lead, planned, aNewHazard().judgedBy(MAJOR).place("二号台阶").foundOn(FOUND.minusDays(2)));

        assertThat(right.judgement().level()).isEqualTo(Severity.MAJOR);
        assertThat(right.place()).isEqualTo("二号台阶");
        assertThat(right.occurred()).isEqualTo(FOUND.minusDays(2));
        assertThat(right.source()).isEqualTo(Source.SELF_CHECK);
        assertThat(right.number()).isEqualTo(wrong.number());
        assertThat(right.recorded()).isEqualTo(wrong.recorded());
        assertThat(right.stage()).isEqualTo(Stage.PLANNED);
        assertThat(right.plan()).isEqualTo(planned.plan());
        assertThat(found()).isEqualTo(1);
        assertThat(platform.reports.verify()).isBlank();
        Event event = platform.hazards.events(loop.office, wrong.id()).get(2);
        assertThat(event.action()).isEqualTo("corrected");
        assertThat(event.reason()).isEqualTo("选错检查项");
        assertThat(event.changes())
                .contains(
                        new Change("judgement.item", GENERAL, MAJOR),
                        new Change("judgement.level", "GENERAL", "MAJOR"),
                        new Change("occurred", "2023-06-01", "2023-05-30"));
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("hazard"));
    }

    @Test
    void itGoesToTheDepartmentOfItsRightRowAndItsListingWithIt() {
        Hazard wrong = loop.register(
                aNewHazard().in("construction").judgedBy("build-01").row("construction-housing-municipal"));
        listed(wrong);
        Hazard right = corrected(
                loop.office, now(wrong), aNewHazard().judgedBy("build-01").row("construction-highway"));
        assertThat(right.lead()).isEqualTo(Platform.unit("dept-transport"));
        assertThat(right.row().value()).isEqualTo("construction-highway");
        assertThat(platform.supervisions
                        .get(loop.office, right.listing().orElseThrow().supervision())
                        .head()
                        .ownership())
                .isEqualTo(right.ownership());
    }

    @Test
    void aLeadThatSomebodyOverruledStays() {
        Hazard wrong = loop.register(
                aNewHazard().in("construction").judgedBy("build-01").row("construction-housing-municipal"));
        Hazard overruled = platform.hazards.overruleLead(
                Command.by(loop.office), wrong.id(), new OverruleLead(wrong.version(), "dept-market", "专业对口"));
        Hazard right = corrected(
                loop.office, overruled, aNewHazard().judgedBy("build-01").row("construction-highway"));
        assertThat(right.lead()).isEqualTo(Platform.unit("dept-market"));
        assertThat(right.leadReason()).contains("专业对口");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Hazard hazard = loop.planned(loop.registered());
        CorrectHazard nothing =
                new CorrectHazard(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(faults(() -> platform.hazards.correct(Command.by(lead), hazard.id(), nothing)))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/version", "/reason", "/item", "/place", "/description", "/occurred");
        assertThat(faults(() -> corrected(lead, hazard, aNewHazard().foundOn(FOUND.plusDays(1)))))
                .containsExactly(Fault.at("/occurred", HazardFault.AFTER_WHAT_WAS_DONE, FOUND));
        assertThat(faults(() -> corrected(lead, hazard, aNewHazard())))
                .containsExactly(Fault.at("/item", RecordFault.NOTHING_TO_CORRECT));
    }

    @Test
    void whatAnAuthorityListedDoesNotBecomeLesser() {
        Hazard hazard = loop.registered();
        listed(hazard);
        assertThat(faults(() -> corrected(loop.office, now(hazard), aNewHazard().judgedBy(GENERAL))))
                .containsExactly(Fault.at("/item", HazardFault.LESSER_THAN_LISTED, "呈贡区人民政府"));
        assertThat(corrected(loop.office, now(hazard), aNewHazard().place("二号台阶"))
                        .listedNow())
                .isTrue();
    }

    @Test
    void whatStandsForAnotherDoesNotBecomeLesserThanThat() {
        Hazard first = loop.registered();
        Hazard later = loop.registered();
        platform.hazards.merge(
                Command.by(lead),
                later.id(),
                new MergeHazard(later.version(), first.id().toString(), "同一隐患"));
        assertThat(faults(() -> corrected(lead, now(first), aNewHazard().judgedBy(GENERAL))))
                .containsExactly(Fault.at("/item", HazardFault.LESSER_THAN_MERGED, later.number()));
        assertThat(problem(() -> corrected(lead, now(later), aNewHazard().judgedBy(GENERAL))))
                .isEqualTo(RecordProblem.WRONG_STAGE);
    }

    @Test
    void onlyWhatIsOpenIsCorrectedAndNotByTheFirm() {
        Hazard hazard = loop.register(aNewHazard().judgedBy(GENERAL));
        assertThat(problem(() -> corrected(
                        Platform.firm(loop.quarry.id()), hazard, aNewHazard().judgedBy(MAJOR))))
                .isEqualTo(CommonProblem.FORBIDDEN);
        Hazard right = corrected(
                Platform.street("street-longcheng"), hazard, aNewHazard().judgedBy(MAJOR));
        Hazard accepted = loop.accepted(loop.rectified(loop.planned(right)));
        assertThat(problem(() -> corrected(lead, accepted, aNewHazard().judgedBy(GENERAL))))
                .isEqualTo(RecordProblem.WRONG_STAGE);
    }

    @Test
    void withoutItsSectorItCannotBeJudgedAnew() {
        Hazard hazard = loop.registered();
        platform.sectors.remove("non-coal-mines");
        assertThat(faults(() -> corrected(lead, hazard, aNewHazard().judgedBy(GENERAL))))
                .containsExactly(Fault.at("/sector", RecordFault.SECTOR_NOT_INSTALLED, "non-coal-mines"));
    }

    private Hazard corrected(Caller caller, Hazard hazard, SomeNewHazard right) {
        NewHazard told = right.build();
        return platform.hazards.correct(
                Command.by(caller),
                hazard.id(),
                new CorrectHazard(
                        hazard.version(),
                        "选错检查项",
                        told.item(),
                        told.alsoFound(),
                        told.placeCategory(),
                        told.measured(),
                        told.row(),
                        told.tags(),
                        told.place(),
                        told.description(),
                        told.occurred(),
                        null));
    }

    private void listed(Hazard hazard) {
        platform.supervisions.register(
                Command.by(loop.office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        FOUND,
                        Platform.TODAY,
                        null,
                        null));
    }

    private Hazard now(Hazard hazard) {
        return platform.hazards.get(loop.office, hazard.id());
    }

    private int found() {
        return platform.reports
                .annex2(loop.office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId("hazard_found"), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }
}
