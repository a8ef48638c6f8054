package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.NAME;
import static org.bihuan.core.exchange.ExportedList.WIDE;
import static org.bihuan.core.exchange.ExportedList.WORD;
import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.dayColumn;
import static org.bihuan.core.exchange.ExportedList.numberColumn;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.Conclusion;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUp.Penalty;
import org.bihuan.api.enforcement.Revocation;
import org.bihuan.api.tip.RewardAnswer;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.record.Told;

/** The columns of cases, of rewards, and of the lists that enforcement works out. */
final class ExportedEnforcement {
    private ExportedEnforcement() {}

    static List<Column<Batches.Line>> batches() {
        return Stream.concat(
                        Stream.of(ExportedList.<Batches.Line>column("lead", NAME, (line, shown) -> line.department()
                                .map(shown::organisation)
                                .orElseGet(() -> shown.word("all")))),
                        Stream.of(Batch.values()).map(ExportedEnforcement::figure))
                .toList();
    }

    private static Column<Batches.Line> figure(Batch batch) {
        return numberColumn(
                "batch." + Told.id(batch),
                WORD,
                (line, shown) -> String.valueOf(line.figures().get(batch)));
    }

    static List<Column<EnforcementCase>> cases() {
        return ExportedRecords.columns(
                EnforcementCase::voidReason,
                List.of(
                        column("description", WIDE, (one, shown) -> one.description()),
                        decided("decisions.kind", NAME, (decision, shown) -> shown.word(decision.kind(), "decision")),
                        decided(
                                "decisions.subject",
                                NAME,
                                (decision, shown) -> shown.word(decision.subject(), "subject")),
                        decided("decisions.person", NAME, (decision, shown) -> decision.person()
                                .orElse("")),
                        decided("decisions.document", NAME, (decision, shown) -> decision.document()
                                .orElse("")),
                        decided("decisions.date", NAME, (decision, shown) -> decision.date()
                                .toString()),
                        decided(
                                "decisions.department",
                                NAME,
                                (decision, shown) -> shown.organisation(decision.department())),
                        decided("decisions.basis", WIDE, (decision, shown) -> decision.basis()
                                .orElse("")),
                        decided("decisions.content", WIDE, (decision, shown) -> decision.content()),
                        decided(
                                "decisions.amount",
                                NAME,
                                (decision, shown) -> orBlank(decision.amount(), BigDecimal::toPlainString)),
                        numberColumn("fine", WORD, (one, shown) -> fine(one).toPlainString()),
                        decided(
                                "decisions.persons",
                                WORD,
                                (decision, shown) -> orBlank(decision.persons(), String::valueOf)),
                        decided("decisions.receiver", NAME, (decision, shown) -> decision.receiver()
                                .orElse("")),
                        decided(
                                "decisions.dangerousOperation",
                                WORD,
                                (decision, shown) -> shown.yes(decision.dangerousOperation())),
                        decided(
                                "decisions.until",
                                WORD,
                                (decision, shown) -> orBlank(decision.until(), LocalDate::toString)),
                        decided("decisions.override", NAME, (decision, shown) -> decision.override()
                                .orElse("")),
                        decided(
                                "decisions.revocation.date",
                                WORD,
                                (decision, shown) -> orBlank(
                                        decision.revocation(), end -> end.date().toString())),
                        decided(
                                "decisions.revocation.reason",
                                NAME,
                                (decision, shown) -> orBlank(decision.revocation(), Revocation::reason)),
                        column("singleReason", NAME, (one, shown) -> one.singleReason()
                                .orElse("")),
                        dayColumn(
                                "conclusion.date",
                                WORD,
                                (one, shown) -> orBlank(
                                        one.conclusion(), end -> end.date().toString())),
                        column(
                                "conclusion.result",
                                WIDE,
                                (one, shown) -> orBlank(one.conclusion(), Conclusion::result)),
                        column("conclusion.by", WORD, (one, shown) -> orBlank(one.conclusion(), Conclusion::by))));
    }

    private static Column<EnforcementCase> decided(String field, int width, BiFunction<Decision, Shown, String> text) {
        return column(
                field, width, (one, shown) -> shown.lines(one.decisions(), decision -> text.apply(decision, shown)));
    }

    /** What the fines that stand come to. */
    private static BigDecimal fine(EnforcementCase one) {
        return one.penalties().stream()
                .flatMap(decision -> decision.amount().stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    static List<Column<RewardRequest>> rewards() {
        return ExportedRecords.columns(
                RewardRequest::voidReason,
                List.of(
                        column("reference", NAME, (one, shown) -> one.reference()),
                        column("anonymous", WORD, (one, shown) -> shown.yes(one.anonymous())),
                        column("verification", WIDE, (one, shown) -> one.verification()),
                        dayColumn(
                                "answer.date",
                                WORD,
                                (one, shown) -> orBlank(
                                        one.answer(), answer -> answer.date().toString())),
                        column(
                                "answer.document",
                                NAME,
                                (one, shown) ->
                                        orBlank(one.answer().flatMap(RewardAnswer::document), document -> document)),
                        numberColumn(
                                "answer.amount",
                                WORD,
                                (one, shown) ->
                                        orBlank(one.answer().flatMap(RewardAnswer::amount), BigDecimal::toPlainString)),
                        column("answer.opinion", WIDE, (one, shown) -> orBlank(one.answer(), RewardAnswer::opinion)),
                        column("answer.by", WORD, (one, shown) -> orBlank(one.answer(), RewardAnswer::by))));
    }

    static List<Column<FollowUp>> followUps() {
        return List.of(
                column("number", 20, (one, shown) -> one.number()),
                column("description", WIDE, (one, shown) -> one.description()),
                column("enterpriseName", NAME, (one, shown) -> one.enterpriseName()),
                column("lead", NAME, (one, shown) -> shown.organisation(one.lead())),
                column("territory", NAME, (one, shown) -> shown.organisation(one.territory())),
                column("stage", WORD, (one, shown) -> shown.word(one.stage().name())),
                dayColumn("plan.lastDay", WORD, (one, shown) -> orBlank(one.deadline(), day -> day.toString())),
                column(
                        "decisions.date",
                        NAME,
                        (one, shown) -> shown.list(
                                one.penalties(), penalty -> penalty.date().toString())),
                column(
                        "decisions.department",
                        NAME,
                        (one, shown) -> shown.list(
                                one.penalties().stream()
                                        .map(Penalty::department)
                                        .distinct()
                                        .toList(),
                                shown::organisation)));
    }
}
