package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.NAME;
import static org.bihuan.core.exchange.ExportedList.WIDE;
import static org.bihuan.core.exchange.ExportedList.WORD;
import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.dayColumn;
import static org.bihuan.core.exchange.ExportedList.numberColumn;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.inspection.Beginning;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.Expert;
import org.bihuan.api.inspection.Finding;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.record.Told;

/** The columns of inspections, self-checks and drills. */
final class ExportedChecks {
    private ExportedChecks() {}

    static List<Column<Inspection>> inspections() {
        List<Column<Inspection>> own = List.of(
                column("mode", WORD, (one, shown) -> shown.word(one.mode(), "mode")),
                column("scope", NAME, (one, shown) -> shown.word(one.scope(), "scope")),
                column("team.name", NAME, (one, shown) -> shown.lines(one.team(), Member::name)),
                column("team.unit", NAME, (one, shown) -> shown.lines(one.team(), Member::unit)),
                column("experts.name", NAME, (one, shown) -> shown.lines(one.experts(), Expert::name)),
                column("experts.unit", NAME, (one, shown) -> shown.lines(one.experts(), Expert::unit)),
                column("experts.field", NAME, (one, shown) -> shown.lines(one.experts(), Expert::field)),
                dayColumn(
                        "beginning.day",
                        WORD,
                        (one, shown) ->
                                orBlank(one.beginning(), begun -> begun.day().toString())),
                column(
                        "beginning.recorded",
                        18,
                        (one, shown) -> orBlank(one.beginning(), begun -> Shown.minute(begun.recorded()))),
                column("beginning.by", WORD, (one, shown) -> orBlank(one.beginning(), Beginning::by)));
        List<Column<Inspection>> signed = List.of(
                column("signatures.name", NAME, (one, shown) -> shown.lines(one.signatures(), Signature::name)),
                column(
                        "signatures.signed",
                        NAME,
                        (one, shown) -> shown.lines(one.signatures(), mark -> Shown.minute(mark.signed()))));
        return ExportedRecords.columns(Inspection::voidReason, all(own, sheet(Inspection::sheet), signed));
    }

    static List<Column<SelfCheck>> selfChecks() {
        List<Column<SelfCheck>> own = List.of(
                column("scope", NAME, (one, shown) -> shown.word(one.scope(), "scope")),
                column("ledByPrincipal", WORD, (one, shown) -> shown.yes(one.ledByPrincipal())),
                column("leader", WORD, (one, shown) -> one.leader()),
                column("submitted", 18, (one, shown) -> orBlank(one.submitted(), Shown::minute)),
                ExportedRecords.enteredLater());
        return ExportedRecords.columns(SelfCheck::voidReason, all(own, sheet(SelfCheck::sheet), List.of()));
    }

    static List<Column<Drill>> drills() {
        return ExportedRecords.columns(
                Drill::voidReason,
                List.of(
                        numberColumn("participants", WORD, (drill, shown) -> String.valueOf(drill.participants())),
                        column("knowWayOut", WORD, (drill, shown) -> shown.yes(drill.knowWayOut())),
                        column("evaluation", WIDE, (drill, shown) -> drill.evaluation()),
                        ExportedRecords.enteredLater()));
    }

    /** @param number the number of a record */
    static List<Column<DutyState>> duties(Function<RecordId, String> number) {
        return List.of(
                column("enterpriseName", NAME, (one, shown) -> one.enterprise().name()),
                column(
                        "territory",
                        NAME,
                        (one, shown) -> shown.organisation(one.enterprise().territory())),
                column(
                        "sector",
                        NAME,
                        (one, shown) -> shown.sector(one.enterprise().sector())),
                column(
                        "highRisk.sector",
                        NAME,
                        (one, shown) ->
                                shown.list(one.enterprise().highRisk(), ground -> shown.sector(ground.sector()))),
                column("rule", WORD, (one, shown) -> one.obligation().rule()),
                dayColumn("from", WORD, (one, shown) -> one.obligation().from().toString()),
                dayColumn(
                        "until", WORD, (one, shown) -> one.obligation().until().toString()),
                column("done", 20, (one, shown) -> orBlank(one.done(), number)));
    }

    /** What a sheet came to: how many items have each answer, and those that are not as they must be. */
    private static <R> List<Column<R>> sheet(Function<R, Sheet> of) {
        return Stream.of(
                        Stream.of(
                                ExportedChecks.<R>ofLists(of, "sheet.sectorName", Checklist::sectorName),
                                ExportedChecks.<R>ofLists(of, "sheet.sectorVersion", Checklist::sectorVersion)),
                        Stream.of(Verdict.values()).map(verdict -> ExportedChecks.count(of, verdict)),
                        Stream.of(
                                ExportedChecks.<R>ofFindings(of, "sheet.findings.item", NAME, one -> one.item()
                                        .value()),
                                ExportedChecks.<R>ofFindings(
                                        of, "sheet.findings.requirement", WIDE, CheckedItem::requirement),
                                ExportedChecks.<R>ofFindings(
                                        of,
                                        "sheet.findings.note",
                                        WIDE,
                                        one -> orBlank(one.answer(), answer -> answer.note())),
                                ExportedChecks.<R>ofFindings(
                                        of,
                                        "sheet.items.finding.number",
                                        NAME,
                                        one -> orBlank(one.finding(), Finding::number))))
                .flatMap(columns -> columns)
                .toList();
    }

    private static <R> Column<R> ofLists(Function<R, Sheet> of, String field, Function<Checklist, String> text) {
        return column(field, NAME, (one, shown) -> shown.lines(of.apply(one).checklists(), text));
    }

    private static <R> Column<R> count(Function<R, Sheet> of, Verdict verdict) {
        return numberColumn(
                "sheet.count." + Told.id(verdict),
                WORD,
                (one, shown) -> String.valueOf(
                        of.apply(one).items().filter(item -> item.is(verdict)).count()));
    }

    private static <R> Column<R> ofFindings(
            Function<R, Sheet> of, String field, int width, Function<CheckedItem, String> text) {
        return column(
                field,
                width,
                (one, shown) -> shown.lines(
                        of.apply(one)
                                .items()
                                .filter(item -> item.is(Verdict.NOT_MET))
                                .toList(),
                        text));
    }

    private static <R> List<Column<R>> all(List<Column<R>> own, List<Column<R>> sheet, List<Column<R>> signed) {
        return Stream.of(own, sheet, signed).flatMap(List::stream).toList();
    }
}
