package org.bihuan.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Share;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.tip.RewardFault;
import org.bihuan.api.work.CorrectWork;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.WorkFault;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.report.Totals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final String LEAD = "dept-natural-resources";
    private static final String STREET = "street-longcheng";

    private final Platform platform = new Platform();
    private final DefaultWorkService work = platform.work;
    private final Totals totals = new Totals(platform.cube, platform.form, platform.campaigns);
    private final Caller office = Platform.office();
    private final Caller department = Platform.department(LEAD);
    private final Caller street = Platform.street(STREET);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void workIsTheUnitsOfWhoeverRecordsIt() {
        WorkRecord own = work.register(Command.by(department), told("meeting", null, 30L, null));
        assertThat(own.head().number()).isEqualTo("530114-GZ-2023-000001");
        assertThat(own.head().ownership().lead()).contains(Platform.unit(LEAD));
        assertThat(own.head().ownership().territory()).isEmpty();
        WorkRecord ofStreet = work.register(Command.by(street), told("meeting", null, null, null));
        assertThat(ofStreet.head().ownership().territory()).contains(Platform.unit(STREET));
        assertFaults(
                () -> work.register(Command.by(street), told("meeting", LEAD, null, null)),
                Fault.at("/unit", CommonFault.UNKNOWN_ID, LEAD));
        assertFaults(
                () -> work.register(Command.by(office), told("meeting", null, null, null)),
                Fault.at("/unit", CommonFault.REQUIRED));
    }

    @Test
    void eachKindFeedsItsIndicatorsAndEachFigureLeadsToItsRecords() {
        record("party-study", LEAD, null, null);
        record("party-study", STREET, 40L, null);
        record("help-enterprise", LEAD, 3L, null);
        record("reward", LEAD, null, "1000");
        WorkRecord anonymous = record("anonymous-reward", LEAD, null, "500.50");
        record("funds", LEAD, null, "9999");
        assertThat(sum(Measure.LEADERSHIP_01A)).isEqualTo(2);
        assertThat(sum(Measure.ENFORCEMENT_02)).isEqualTo(3);
        assertThat(sum(Measure.LEADERSHIP_05A)).isEqualTo(150_050);
        assertThat(sum(Measure.LEADERSHIP_05B)).isEqualTo(50_050);
        assertThat(totals.until(Platform.TODAY, new Share(Set.of(Platform.unit(STREET)), Set.of())))
                .containsEntry(Measure.LEADERSHIP_01A, 1L)
                .doesNotContainKey(Measure.ENFORCEMENT_02);
        assertThat(platform.stores
                        .records()
                        .counted(counted(Measure.LEADERSHIP_05B), new Reach.All())
                        .items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.record()).isEqualTo(anonymous);
                    assertThat(one.amount()).isEqualTo(50_050);
                });
        work.cancel(Command.by(office), id(anonymous), new ReasonedChange(anonymous.version(), "重复登记"));
        assertThat(sum(Measure.LEADERSHIP_05A)).isEqualTo(100_000);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void howManyInspectorsThereAreIsWhatTheLatestRecordOfEachUnitSays() {
        record("inspectors", LEAD, 5L, null);
        WorkRecord later = work.register(
                Command.by(office),
                new NewWork("inspectors", LEAD, null, DAY.plusDays(9), "人数", null, null, 4L, null, null));
        record("inspectors", STREET, 2L, null);
        assertThat(sum(Measure.LEADERSHIP_07)).isEqualTo(6);
        assertThat(totals.until(DAY, Share.ALL)).containsEntry(Measure.LEADERSHIP_07, 7L);
        work.cancel(Command.by(office), id(later), new ReasonedChange(later.version(), "误报"));
        assertThat(sum(Measure.LEADERSHIP_07)).isEqualTo(7);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void ofTwoHeadCountsOfOneUnitOnOneDayTheOneRegisteredLaterStandsAlone() {
        record("inspectors", LEAD, 5L, null);
        WorkRecord corrected = record("inspectors", LEAD, 4L, null);
        record("inspectors", STREET, 2L, null);
        assertThat(sum(Measure.LEADERSHIP_07)).isEqualTo(6);
        assertThat(platform.reports.verify()).isBlank();
        work.cancel(Command.by(office), id(corrected), new ReasonedChange(corrected.version(), "误报"));
        assertThat(sum(Measure.LEADERSHIP_07)).isEqualTo(7);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        NewWork wrong = new NewWork(
                "inspectors",
                "alchemists",
                null,
                Platform.TODAY.plusDays(1),
                " ",
                "x".repeat(501),
                null,
                null,
                new BigDecimal("-1"),
                null);
        assertFaults(
                () -> work.register(Command.by(office), wrong),
                Fault.at("/unit", CommonFault.UNKNOWN_ID, "alchemists"),
                Fault.at("/occurred", CommonFault.IN_THE_FUTURE),
                Fault.at("/amount", WorkFault.NO_SUCH_FIGURE),
                Fault.at("/quantity", CommonFault.REQUIRED),
                Fault.at("/title", CommonFault.REQUIRED),
                Fault.at("/people", CommonFault.TOO_LONG, 500));
        assertFaults(
                () -> work.register(Command.by(office), told("dancing", LEAD, null, null)),
                Fault.at("/work", CommonFault.UNKNOWN_ID, "dancing"));
    }

    @Test
    void aCorrectionSaysWhyAndMovesTheFigure() {
        WorkRecord before = record("help-enterprise", LEAD, 3L, null);
        CorrectWork same = new CorrectWork(before.version(), "工作", null, null, 3L, null, null, "核对");
        assertFaults(
                () -> work.correct(Command.by(department), id(before), same),
                Fault.at("/title", WorkFault.NOTHING_CHANGED));
        CorrectWork told = new CorrectWork(before.version(), "工作", null, null, 2L, null, null, "重复计数");
        WorkRecord after = work.correct(Command.by(department), id(before), told);
        assertThat(sum(Measure.ENFORCEMENT_02)).isEqualTo(2);
        assertThat(work.events(department, id(after)))
                .extracting(Event::action, Event::reason)
                .contains(tuple("corrected", "重复计数"));
        WorkRecord voided = work.cancel(Command.by(department), id(after), new ReasonedChange(after.version(), "误报"));
        CorrectWork late = new CorrectWork(voided.version(), "别的", null, null, 2L, null, null, "更正");
        assertRefused(() -> work.correct(Command.by(office), id(voided), late), RecordProblem.WRONG_STAGE);
    }

    @Test
    void aRecordWithoutEvidenceSaysSo(@TempDir Path folder) throws Exception {
        WorkRecord study = record("party-study", LEAD, null, null);
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n%%EOF\n");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        assertThat(work.hasEvidence(study)).isFalse();
        platform.attachments.add(
                Command.by(office),
                RecordKind.WORK_RECORD,
                id(study).value(),
                new NewAttachment("document", "签到表.pdf", null, file, digest));
        assertThat(work.hasEvidence(work.get(office, id(study)))).isTrue();
    }

    @Test
    void nobodySeesOrChangesWhatIsNotTheirs() {
        WorkRecord study = record("party-study", LEAD, null, null);
        assertThat(work.get(department, id(study))).isEqualTo(study);
        assertRefused(() -> work.get(street, id(study)), CommonProblem.NOT_FOUND);
        assertRefused(
                () -> work.cancel(Command.by(street), id(study), new ReasonedChange(1L, "x")), CommonProblem.NOT_FOUND);
        assertThat(work.list(street, RecordQuery.select().first(50)).items()).isEmpty();
        assertThat(work.list(office, RecordQuery.select().first(50)).items()).containsExactly(study);
    }

    @Test
    void whatIsWrittenOfARewardDoesNotSayWhoReported() {
        BigDecimal yuan = new BigDecimal("500");
        for (String kind : List.of("reward", "anonymous-reward")) {
            NewWork told = new NewWork(
                    kind, LEAD, null, DAY, "奖励13812345678", "护照E12345678", "龙城街道", null, yuan, "0871-63195678");
            assertFaults(
                    () -> work.register(Command.by(office), told),
                    Fault.at("/title", RewardFault.PERSONAL_DATA),
                    Fault.at("/people", RewardFault.PERSONAL_DATA),
                    Fault.at("/description", RewardFault.PERSONAL_DATA));
        }
        WorkRecord reward = record("reward", LEAD, null, "500");
        assertFaults(
                () -> work.cancel(Command.by(office), id(reward), new ReasonedChange(1L, "微信号：zhang_san")),
                Fault.at("/reason", RewardFault.PERSONAL_DATA));
        assertThat(work.register(
                                Command.by(office),
                                new NewWork(
                                        "meeting", LEAD, null, DAY, "会议", null, null, 3L, null, "会务电话0871-63195678"))
                        .content()
                        .description())
                .contains("会务电话0871-63195678");
    }

    private WorkRecord record(String kind, String unit, @Nullable Long quantity, @Nullable String amount) {
        return work.register(
                Command.by(office), told(kind, unit, quantity, amount == null ? null : new BigDecimal(amount)));
    }

    private static NewWork told(
            String kind, @Nullable String unit, @Nullable Long quantity, @Nullable BigDecimal amount) {
        return new NewWork(kind, unit, null, DAY, "工作", null, null, quantity, amount, null);
    }

    private long sum(Measure measure) {
        return totals.until(Platform.TODAY, Share.ALL).getOrDefault(measure, 0L);
    }

    private static CountedQuery counted(Measure measure) {
        return new CountedQuery(
                Set.of(), Optional.empty(), measure, DAY, Platform.TODAY, Share.ALL, Optional.empty(), 50);
    }

    private static RecordId id(WorkRecord work) {
        return work.head().id();
    }

    private static void assertFaults(ThrowingCallable call, Fault... faults) {
        assertRefused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactlyInAnyOrder(faults));
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
