package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUp.Penalty;
import org.bihuan.api.tip.RewardAnswer;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.record.Told;

/** The columns of lists that enforcement works out. */
final class ExportedEnforcement {
    private static final int WIDE = 44;
    private static final int NAME = 28;
    private static final int WORD = 14;

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
        return column(
                "batch." + Told.id(batch),
                WORD,
                (line, shown) -> String.valueOf(line.figures().get(batch)));
    }

    static List<Column<RewardRequest>> rewards() {
        return List.of(
                column("number", 20, (one, shown) -> one.head().number()),
                column("stage", WORD, (one, shown) -> shown.word(one.stage().name())),
                column("title", WIDE, (one, shown) -> one.title()),
                column("day", WORD, (one, shown) -> one.head().occurred().toString()),
                column("reference", NAME, (one, shown) -> one.reference()),
                column("anonymous", WORD, (one, shown) -> shown.yes(one.anonymous())),
                column("verification", WIDE, (one, shown) -> one.verification()),
                column(
                        "answer.date",
                        WORD,
                        (one, shown) ->
                                orBlank(one.answer(), answer -> answer.date().toString())),
                column(
                        "answer.document",
                        NAME,
                        (one, shown) -> orBlank(one.answer().flatMap(RewardAnswer::document), document -> document)),
                column(
                        "answer.amount",
                        WORD,
                        (one, shown) -> orBlank(one.answer().flatMap(RewardAnswer::amount), BigDecimal::toPlainString)),
                column("answer.opinion", WIDE, (one, shown) -> orBlank(one.answer(), RewardAnswer::opinion)),
                column("voidReason", NAME, (one, shown) -> one.voidReason().orElse("")));
    }

    static List<Column<FollowUp>> followUps() {
        return List.of(
                column("number", 20, (one, shown) -> one.number()),
                column("description", WIDE, (one, shown) -> one.description()),
                column("enterpriseName", NAME, (one, shown) -> one.enterpriseName()),
                column("lead", NAME, (one, shown) -> shown.organisation(one.lead())),
                column("territory", NAME, (one, shown) -> shown.organisation(one.territory())),
                column("stage", WORD, (one, shown) -> shown.word(one.stage().name())),
                column("plan.deadline", WORD, (one, shown) -> orBlank(one.deadline(), day -> day.toString())),
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
