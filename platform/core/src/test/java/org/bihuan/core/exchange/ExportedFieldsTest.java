package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.exchange.TableHead.Content;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.exchange.ExportedRegister.NamedPerson;
import org.bihuan.core.exchange.ExportedRegister.UnitPoint;
import org.bihuan.core.fixture.FilledIn;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportedFieldsTest {
    private static final MessageTexts KEYS = (code, arguments, language) -> code.code();

    private static final Map<Content, String> SHAPES = Map.of(
            Content.TEXT, "(?s).*", Content.NUMBER, "(-?\\d+(\\.\\d+)?)?", Content.DAY, "(\\d{4}-\\d{2}-\\d{2})?");

    private final Platform platform = new Platform();
    private final Shown shown = new Shown(
            platform.organisations,
            platform.sectors,
            platform.form.form(),
            new YamlRiskForm().form(),
            KEYS,
            Platform.TODAY,
            Locale.CHINESE);

    @AfterEach
    void close() {
        platform.close();
    }

    /** Every field of a record whose fields are all filled in is found in its line, but those that are named. */
    private <R extends Record> void everyFieldIsThere(
            Class<R> type, List<Column<R>> columns, Map<String, Object> given, Set<String> left) {
        FilledIn<R> filled = new FilledIn<>(type, given);
        List<String> cells = columns.stream()
                .map(column -> column.text().apply(filled.record(), shown))
                .toList();

        Set<String> missing = filled.leaves().entrySet().stream()
                .filter(leaf -> cells.stream().noneMatch(cell -> cell.contains(text(leaf.getValue()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(missing).isEqualTo(left);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(cells.get(i)).matches(SHAPES.get(columns.get(i).content()));
        }
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Instant instant) {
            return Shown.minute(instant);
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof Boolean yes ? shownYes(yes) : value.toString();
    }

    private static String shownYes(boolean yes) {
        return yes ? "word.yes" : "word.no";
    }

    private <R> String cell(List<Column<R>> columns, String field, R record) {
        return columns.stream()
                .filter(column -> column.field().equals(field))
                .map(column -> column.text().apply(record, shown))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFieldOfAHazardIsInItsFile() {
        everyFieldIsThere(
                Hazard.class,
                ExportedHazards.columns(),
                Map.of(),
                // ids, and the number of a record's events
                Set.of("judgement.sector", "judgement.measured.measurement", "version"));
    }

    @Test
    void theDeadlineOfAHazardIsTheOneThatHolds() {
        Hazard putOff = new FilledIn<>(
                        Hazard.class,
                        Map.of("plan.deadline", LocalDate.of(2023, 9, 1), "plan.extended", Optional.of(Platform.TODAY)))
                .record();

        assertThat(cell(ExportedHazards.columns(), "plan.lastDay", putOff)).isEqualTo("2023-09-15");
        assertThat(cell(ExportedHazards.columns(), "plan.first", putOff)).isEqualTo("2023-09-01");
        assertThat(cell(ExportedHazards.columns(), "overdue", putOff)).isEqualTo("word.no");
    }

    @Test
    void everyFieldOfAnIssueIsInItsFile() {
        everyFieldIsThere(Issue.class, ExportedRecords.issues(), Map.of(), with("links.kind"));
    }

    @Test
    void everyFieldOfAnAccidentIsInItsFile() {
        everyFieldIsThere(Accident.class, ExportedRecords.accidents(), Map.of(), with("links.kind"));
    }

    @Test
    void everyFieldOfAListingIsInItsFile() {
        everyFieldIsThere(
                Supervision.class, ExportedRecords.supervisions(new InMemoryStores().hazards()), Map.of(), with());
    }

    @Test
    void everyFieldOfALookBackIsInItsFile() {
        everyFieldIsThere(LookBack.class, ExportedRecords.lookBacks(), Map.of(), with("links.kind"));
    }

    @Test
    void everyFieldOfACaseIsInItsFile() {
        everyFieldIsThere(
                EnforcementCase.class, ExportedEnforcement.cases(), Map.of(), with("links.kind", "decisions.number"));
    }

    @Test
    void everyFieldOfARiskIsInItsFile() {
        List<String> fire = List.of("fire");
        List<String> listed = List.of("listed-supervision");
        Map<String, Object> chosen =
                Map.of("basic.hazardCharacter.accidentTypes", fire, "control.regulatorMeasures", listed);
        everyFieldIsThere(
                Risk.class,
                ExportedRisks.columns(),
                chosen,
                with(
                        "basic.hazardCharacter.accidentTypes",
                        "duty.regulator.phone.sealed",
                        "duty.operatorHead.phone.sealed",
                        "control.regulatorMeasures"));
        Risk risk = new FilledIn<>(Risk.class, chosen).record();
        assertThat(cell(ExportedRisks.columns(), "basic.hazardCharacter.accidentTypes", risk))
                .isEqualTo("火灾");
        assertThat(cell(ExportedRisks.columns(), "control.regulatorMeasures", risk))
                .isEqualTo("挂牌督办");
    }

    @Test
    void everyFieldOfAWorkRecordIsInItsFile() {
        everyFieldIsThere(WorkRecord.class, ExportedRecords.work(), Map.of(), with("work", "feeds", "counted"));
    }

    @Test
    void everyFieldOfAnInspectionIsInItsFile() {
        everyFieldIsThere(
                Inspection.class,
                ExportedChecks.inspections(),
                Map.of("sheet.items.answer.verdict", Verdict.NOT_MET),
                with(
                        "teamCounted",
                        "sheet.sector",
                        "sheet.items.group",
                        "sheet.items.basis",
                        "sheet.items.severity",
                        "sheet.items.answer.verdict",
                        "signatures.digest"));
    }

    @Test
    void everyFieldOfASelfCheckIsInItsFile() {
        everyFieldIsThere(
                SelfCheck.class,
                ExportedChecks.selfChecks(),
                Map.of("sheet.items.answer.verdict", Verdict.NOT_MET),
                with(
                        "sheet.sector",
                        "sheet.items.group",
                        "sheet.items.basis",
                        "sheet.items.severity",
                        "sheet.items.answer.verdict"));
    }

    @Test
    void everyFieldOfADrillIsInItsFile() {
        everyFieldIsThere(Drill.class, ExportedChecks.drills(), Map.of(), with());
    }

    @Test
    void everyFieldOfARewardRequestIsInItsFile() {
        everyFieldIsThere(RewardRequest.class, ExportedEnforcement.rewards(), Map.of(), with("links.kind"));
    }

    @Test
    void everyFieldOfABodyIsInItsFile() {
        everyFieldIsThere(KnownBody.class, ExportedRegister.organisations(), Map.of(), Set.of("body.id"));
    }

    @Test
    void everyFieldOfAPersonIsInItsFile() {
        everyFieldIsThere(
                NamedPerson.class,
                ExportedRegister.people(),
                Map.of(),
                Set.of("person.phone.masked", "person.phone.sealed", "person.version"));
    }

    @Test
    void everyFieldOfWhatAUnitHasIsInItsFile() {
        everyFieldIsThere(UnitPoint.class, ExportedRegister.appointments(), Map.of(), Set.of());
    }

    /** What no file of a kind holds: the id of the sector beside its name, and the number of a record's events; and these. */
    private static Set<String> with(String... further) {
        return Stream.concat(Stream.of("head.sector", "version"), Stream.of(further))
                .collect(Collectors.toUnmodifiableSet());
    }
}
