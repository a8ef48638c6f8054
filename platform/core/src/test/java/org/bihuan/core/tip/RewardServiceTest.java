package org.bihuan.core.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.api.tip.RewardQuarter;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RewardServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private final Platform platform = new Platform();
    private final DefaultRewardService rewards = platform.rewards;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theCityIsAskedForAReportThatWasFoundTrueAndAnswers() {
        Hazard hazard = found("public-report");
        RewardRequest asked = asked(hazard, "举报〔2023〕7号", true);
        assertThat(asked.head().number()).isEqualTo("530114-JL-2023-000001");
        assertThat(asked.head().ownership()).isEqualTo(hazard.ownership());
        assertThat(asked.links())
                .containsExactly(new Link(RecordKind.HAZARD, hazard.head().id()));
        RewardRequest granted = answered(asked, true, "2000");
        assertThat(granted.stage()).isEqualTo(RewardStage.GRANTED);
        assertThat(granted.anonymous()).isTrue();
        assertThat(granted.answer().orElseThrow().amount()).contains(new BigDecimal("2000.00"));
        assertThat(refused(() -> answered(granted, true, "1")).problem()).isEqualTo(RecordProblem.WRONG_STAGE);
        RewardRequest other = answered(asked(hazard, "举报〔2023〕8号", false), false, null);
        assertThat(other.stage()).isEqualTo(RewardStage.REFUSED);
        assertThat(rewards.events(office, id(granted)))
                .extracting(Event::action)
                .containsExactly("registered", "granted");
    }

    @Test
    void onlyWhatThePublicReportedAndWasFoundTrueIsRewarded() {
        Hazard inspected = found("inspection");
        assertThat(faults(told(inspected, "一号")))
                .containsExactly(Fault.at("/hazard", RewardFault.NOT_REPORTED_BY_THE_PUBLIC, inspected.number()));
        Hazard reported = found("public-report");
        platform.hazards.merge(
                Command.by(office),
                reported.id(),
                new MergeHazard(reported.version(), inspected.id().toString(), "同一隐患"));
        assertThat(faults(told(reported, "一号")))
                .containsExactly(Fault.at("/hazard", RewardFault.NOT_FOUND_TRUE, reported.number()));
        // the hazard that stays was brought by the public as well now
        assertThat(asked(inspected, "一号", false).stage()).isEqualTo(RewardStage.REQUESTED);
        Hazard wrong = found("public-report");
        platform.hazards.cancel(Command.by(office), wrong.id(), new ReasonedChange(wrong.version(), "查无此事"));
        assertThat(faults(told(wrong, "二号")))
                .containsExactly(Fault.at("/hazard", RewardFault.NOT_FOUND_TRUE, wrong.number()));
    }

    @Test
    void anIllegalActIsRewardedByItsCase() {
        EnforcementCase opened = platform.cases.register(
                Command.by(office), aNewCase(quarry.id()).on(DAY).build());
        NewRewardRequest told =
                new NewRewardRequest(null, opened.head().id().toString(), DAY, "举报〔2023〕9号", true, "查处属实");
        RewardRequest asked = rewards.register(Command.by(office), told);
        assertThat(asked.title()).isEqualTo(opened.title());
        assertThat(asked.links())
                .containsExactly(new Link(RecordKind.CASE, opened.head().id()));
        NewRewardRequest both =
                new NewRewardRequest(found("public-report").id().toString(), told.opened(), DAY, "十号", true, "查处属实");
        assertThat(faults(both)).containsExactly(Fault.at("/opened", RewardFault.HAZARD_OR_CASE));
    }

    @Test
    void oneReportIsRewardedOnce() {
        Hazard hazard = found("public-report");
        RewardRequest first = asked(hazard, "举报〔2023〕7号", true);
        assertThat(faults(told(hazard, "举报〔2023〕7号")))
                .containsExactly(Fault.at(
                        "/reference", RewardFault.ASKED_ALREADY, first.head().number()));
        rewards.cancel(Command.by(office), id(first), new ReasonedChange(first.version(), "重复登记"));
        assertThat(asked(hazard, "举报〔2023〕7号", true).stage()).isEqualTo(RewardStage.REQUESTED);
    }

    @Test
    void oneReportIsRewardedOnceUnderWhicheverRecordAndHoweverItsReferenceIsWritten() {
        Hazard hazard = found("public-report");
        String first = asked(hazard, "JB-17", true).head().number();
        Hazard other = found("public-report");
        for (String same : List.of("JB-17", "jb-17", "JB 17", "jb17", "ＪＢ－１７")) {
            assertThat(faults(told(other, same)))
                    .as(same)
                    .containsExactly(Fault.at("/reference", RewardFault.ASKED_ALREADY, first));
        }
        EnforcementCase opened = platform.cases.register(
                Command.by(office), aNewCase(quarry.id()).on(DAY).build());
        assertThat(faults(new NewRewardRequest(null, opened.head().id().toString(), DAY, "JB-17", true, "查处属实")))
                .containsExactly(Fault.at("/reference", RewardFault.ASKED_ALREADY, first));
        asked(other, "2023-1-17", true);
        assertThat(asked(other, "2023-11-7", true).stage()).isEqualTo(RewardStage.REQUESTED);
    }

    @Test
    void whoeverAsksForAReportInTheSameInstantIsToldWhoWasFaster() {
        Hazard hazard = found("public-report");
        List<List<Fault>> refusals = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> {
                    try {
                        asked(hazard, "JB-17", true);
                        return List.<Fault>of();
                    } catch (ProblemException refused) {
                        return refused.faults();
                    }
                })
                .filter(faults -> !faults.isEmpty())
                .toList();
        assertThat(refusals).hasSize(7).allSatisfy(faults -> assertThat(faults)
                .extracting(Fault::code)
                .containsExactly(RewardFault.ASKED_ALREADY));
    }

    @Test
    void theTitleOfWhatWasReportedSaysNeither() {
        Hazard hazard = platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .of(quarry.id())
                        .source("public-report")
                        .foundOn(LocalDate.of(2023, 6, 1))
                        .place("东侧（来电138 1234 5678）")
                        .build());
        assertThat(asked(hazard, "一号", true).title()).endsWith("东侧(来电…)");
    }

    @Test
    void nothingSaysWhoReported() {
        Hazard hazard = found("public-report");
        for (String number : List.of("13812345678", "530102199001011234", "53010219900101123X")) {
            NewRewardRequest told =
                    new NewRewardRequest(hazard.id().toString(), null, DAY, number, true, "举报人电话" + number + "，属实");
            assertThat(faults(told))
                    .containsExactly(
                            Fault.at("/reference", RewardFault.PERSONAL_DATA),
                            Fault.at("/verification", RewardFault.PERSONAL_DATA));
        }
        RewardRequest asked = asked(hazard, "举报2023-0007号", true);
        assertThat(refused(() -> rewards.answer(
                                Command.by(office),
                                id(asked),
                                new AnswerReward(asked.version(), true, BigDecimal.TEN, null, null, "汇至13812345678")))
                        .faults())
                .containsExactly(Fault.at("/opinion", RewardFault.PERSONAL_DATA));
        assertThat(Stream.of(RewardRequest.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactly(
                        "head",
                        "title",
                        "reference",
                        "anonymous",
                        "verification",
                        "links",
                        "stage",
                        "answer",
                        "voidReason",
                        "version");
    }

    @Test
    void theOfficeAlonePresentsRequestsAndNobodySeesThemButLeadersAndAuditors() {
        RewardRequest asked = asked(found("public-report"), "一号", true);
        for (Caller other : List.of(
                Platform.department("dept-natural-resources"),
                Platform.street("street-longcheng"),
                Platform.firm(quarry.id()))) {
            assertThat(refused(() -> rewards.get(other, id(asked))).problem()).isEqualTo(CommonProblem.FORBIDDEN);
            assertThat(refused(() -> rewards.quarters(other)).problem()).isEqualTo(CommonProblem.FORBIDDEN);
        }
        Caller leader = Platform.role(Role.LEADER);
        assertThat(rewards.get(leader, id(asked))).isEqualTo(asked);
        assertThat(refused(() -> rewards.register(Command.by(leader), told(found("public-report"), "二号")))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults(new NewRewardRequest(null, null, null, " ", null, null)))
                .extracting(Fault::pointer)
                .containsExactly("/hazard", "/occurred", "/reference", "/anonymous", "/verification");
        RewardRequest asked = asked(found("public-report"), "一号", true);
        assertThat(refused(() -> rewards.answer(
                                Command.by(office),
                                id(asked),
                                new AnswerReward(null, false, BigDecimal.ONE, DAY.minusDays(1), null, null)))
                        .faults())
                .containsExactlyInAnyOrder(
                        Fault.at("/version", CommonFault.REQUIRED),
                        Fault.at("/amount", RewardFault.NO_AMOUNT_REFUSED),
                        Fault.at("/date", RewardFault.BEFORE_THE_REQUEST, DAY),
                        Fault.at("/opinion", CommonFault.REQUIRED));
        assertThat(refused(() -> answered(asked, true, null)).faults())
                .containsExactly(Fault.at("/amount", CommonFault.REQUIRED));
    }

    @Test
    void theQuartersAddUpWhatWasAskedForAndGranted() {
        assertThat(rewards.quarters(office)).isEmpty();
        Hazard hazard = found("public-report");
        rewards.register(
                Command.by(office),
                new NewRewardRequest(hazard.id().toString(), null, LocalDate.of(2023, 6, 30), "一号", false, "属实"));
        answered(asked(hazard, "二号", true), true, "2000");
        answered(asked(hazard, "三号", false), true, "500.50");
        answered(asked(hazard, "四号", false), false, null);
        RewardRequest wrong = asked(hazard, "五号", false);
        rewards.cancel(Command.by(office), id(wrong), new ReasonedChange(wrong.version(), "误登记"));
        assertThat(rewards.quarters(office))
                .containsExactly(
                        new RewardQuarter(
                                LocalDate.of(2023, 4, 1),
                                LocalDate.of(2023, 6, 30),
                                1,
                                0,
                                0,
                                0,
                                new BigDecimal("0.00"),
                                new BigDecimal("0.00")),
                        new RewardQuarter(
                                LocalDate.of(2023, 7, 1),
                                LocalDate.of(2023, 9, 30),
                                0,
                                2,
                                1,
                                1,
                                new BigDecimal("2500.50"),
                                new BigDecimal("2000.00")));
    }

    @Test
    void noRewardIsAskedForBeforeWhatWasReportedWasFound() {
        Hazard hazard = found("public-report");
        LocalDate day = hazard.occurred();
        NewRewardRequest early =
                new NewRewardRequest(hazard.id().toString(), null, day.minusDays(1), "举报〔2023〕7号", false, "查处属实");
        assertThat(faults(early)).containsExactly(Fault.at("/occurred", HazardFault.BEFORE_THE_FINDING, day));
        EnforcementCase opened = platform.cases.register(
                Command.by(office), aNewCase(quarry.id()).on(DAY).build());
        NewRewardRequest earlier =
                new NewRewardRequest(null, opened.head().id().toString(), DAY.minusDays(1), "举报〔2023〕9号", true, "查处属实");
        assertThat(faults(earlier)).containsExactly(Fault.at("/occurred", CaseFault.BEFORE_THE_CASE, DAY));
    }

    private Hazard found(String source) {
        return platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .of(quarry.id())
                        .source(source)
                        .foundOn(LocalDate.of(2023, 6, 1))
                        .build());
    }

    private static NewRewardRequest told(Hazard hazard, String reference) {
        return new NewRewardRequest(hazard.id().toString(), null, DAY, reference, false, "现场核查属实");
    }

    private RewardRequest asked(Hazard hazard, String reference, boolean anonymous) {
        return rewards.register(
                Command.by(office),
                new NewRewardRequest(hazard.id().toString(), null, DAY, reference, anonymous, "现场核查属实"));
    }

    private RewardRequest answered(RewardRequest asked, boolean granted, @Nullable String amount) {
        BigDecimal yuan = amount == null ? null : new BigDecimal(amount);
        return rewards.answer(
                Command.by(office), id(asked), new AnswerReward(asked.version(), granted, yuan, null, null, "已按规定审核"));
    }

    private List<Fault> faults(NewRewardRequest told) {
        return refused(() -> rewards.register(Command.by(office), told)).faults();
    }

    private static ProblemException refused(ThrowingCallable call) {
        ProblemException[] refusal = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(thrown -> refusal[0] = thrown);
        return refusal[0];
    }

    private static RecordId id(RewardRequest request) {
        return request.head().id();
    }
}
