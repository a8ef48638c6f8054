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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.issue.Confirmation;
import org.bihuan.api.issue.Fix;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.RootCause;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.Outcome;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.supervision.Progress;
import org.bihuan.api.supervision.Publicity;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.Removal;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.core.exchange.ExportedList.Column;
import org.bihuan.core.record.Told;

/** The columns that every kind of record has, and those of several kinds. */
final class ExportedRecords {
    private ExportedRecords() {}

    /** The columns of a kind: what every record carries, then its own, then how it ended. */
    static <R extends CampaignRecord> List<Column<R>> columns(
            Function<R, Optional<String>> voided, List<Column<R>> own) {
        List<Column<R>> end = List.of(
                column("voidReason", NAME, (record, shown) -> voided.apply(record)
                        .orElse("")),
                column(
                        "recorded",
                        18,
                        (record, shown) -> Shown.minute(record.head().recorded())));
        return Stream.of(ExportedRecords.<R>ofHead(), own, end)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether it was written down long after its day. */
    static <R extends CampaignRecord> Column<R> enteredLater() {
        return column("enteredLater", WORD, (one, shown) -> shown.yes(one.head().enteredLater()));
    }

    private static <R extends CampaignRecord> List<Column<R>> ofHead() {
        return List.of(
                column("number", 20, (record, shown) -> record.head().number()),
                column("stage", WORD, (record, shown) -> shown.state(Told.id(record.kind()), record.state())),
                column("title", WIDE, (record, shown) -> record.title()),
                dayColumn(
                        "day", WORD, (record, shown) -> record.head().occurred().toString()),
                column("sector", NAME, (record, shown) -> record.head()
                        .sectorName()
                        .orElse("")),
                column("row", NAME, (record, shown) -> shown.row(record.head().row())),
                column("tags", NAME, (record, shown) -> shown.list(record.head().tags(), shown::row)),
                column(
                        "lead",
                        NAME,
                        (record, shown) -> orBlank(record.head().ownership().lead(), shown::organisation)),
                column("leadReason", NAME, (record, shown) -> record.head()
                        .leadReason()
                        .orElse("")),
                column(
                        "territory",
                        NAME,
                        (record, shown) -> orBlank(record.head().ownership().territory(), shown::organisation)),
                column(
                        "registrar",
                        NAME,
                        (record, shown) -> orBlank(record.head().ownership().registrar(), shown::organisation)),
                column("enterpriseName", NAME, (record, shown) -> record.head()
                        .enterpriseName()
                        .orElse("")),
                column("heir", NAME, (record, shown) -> record.head().heirName().orElse("")));
    }

    static List<Column<Issue>> issues() {
        return columns(
                Issue::voidReason,
                List.of(
                        column("description", WIDE, (issue, shown) -> issue.description()),
                        column("source", WORD, (issue, shown) -> shown.word(issue.source(), "issue-source")),
                        dayColumn(
                                "raised", WORD, (issue, shown) -> issue.raised().toString()),
                        column("mustBeFixed", WORD, (issue, shown) -> shown.yes(issue.mustBeFixed())),
                        column("rootCause.cause", WIDE, (issue, shown) -> orBlank(issue.rootCause(), RootCause::cause)),
                        column(
                                "rootCause.measures",
                                WIDE,
                                (issue, shown) -> orBlank(issue.rootCause(), RootCause::measures)),
                        column(
                                "rootCause.responsible",
                                WORD,
                                (issue, shown) -> orBlank(issue.rootCause(), RootCause::responsible)),
                        dayColumn("rootCause.date", WORD, (issue, shown) -> day(issue.rootCause(), RootCause::date)),
                        dayColumn("fix.date", WORD, (issue, shown) -> day(issue.fix(), Fix::date)),
                        column("fix.description", WIDE, (issue, shown) -> orBlank(issue.fix(), Fix::description)),
                        dayColumn(
                                "confirmation.date",
                                WORD,
                                (issue, shown) -> day(issue.confirmation(), Confirmation::date)),
                        column(
                                "confirmation.opinion",
                                NAME,
                                (issue, shown) -> orBlank(issue.confirmation(), Confirmation::opinion)),
                        column(
                                "confirmation.by",
                                WORD,
                                (issue, shown) -> orBlank(issue.confirmation(), Confirmation::by))));
    }

    static List<Column<Accident>> accidents() {
        return columns(
                Accident::voidReason,
                List.of(
                        column("accident", WORD, (accident, shown) -> shown.word(accident.accident(), "accident")),
                        column("place", NAME, (accident, shown) -> accident.place()),
                        column("description", WIDE, (accident, shown) -> accident.description()),
                        column(
                                "toll.grade",
                                WORD,
                                (accident, shown) -> shown.word(accident.toll().grade(), "grade")),
                        numberColumn(
                                "toll.deaths",
                                WORD,
                                (accident, shown) ->
                                        String.valueOf(accident.toll().deaths())),
                        numberColumn(
                                "toll.injuries",
                                WORD,
                                (accident, shown) ->
                                        String.valueOf(accident.toll().injuries())),
                        numberColumn("toll.loss", WORD, (accident, shown) -> accident.toll()
                                .loss()
                                .toPlainString()),
                        column("responsible", WORD, (accident, shown) -> orBlank(accident.responsible(), shown::yes)),
                        column(
                                "listing",
                                NAME,
                                (accident, shown) -> shown.word(accident.listing(), "accident-listing"))));
    }

    private static Optional<Acceptance> acceptance(HazardStore hazards, Supervision listing) {
        return hazards.find(listing.hazard()).flatMap(one -> one.record().acceptance());
    }

    static List<Column<Supervision>> supervisions(HazardStore hazards) {
        return columns(
                Supervision::voidReason,
                List.of(
                        column("hazard", 20, (one, shown) -> one.hazardNumber()),
                        column(
                                "listing.level",
                                WORD,
                                (one, shown) -> shown.word(one.level().name())),
                        column("listing.authority", NAME, (one, shown) -> one.authority()),
                        column("body", NAME, (one, shown) -> orBlank(one.body(), shown::organisation)),
                        column("document", NAME, (one, shown) -> one.document()),
                        dayColumn("lastDay", WORD, (one, shown) -> one.lastDay().toString()),
                        dayColumn("firstDeadline", WORD, (one, shown) -> one.deadline()
                                .toString()),
                        column(
                                "overdue",
                                WORD,
                                (one, shown) -> shown.yes(one.overdue(shown.today(), acceptance(hazards, one)))),
                        column("publicity.where", NAME, (one, shown) -> orBlank(one.publicity(), Publicity::where)),
                        dayColumn("publicity.date", WORD, (one, shown) -> day(one.publicity(), Publicity::date)),
                        column(
                                "progress.date",
                                NAME,
                                (one, shown) -> shown.lines(
                                        one.progress(), entry -> entry.date().toString())),
                        column("progress.text", WIDE, (one, shown) -> shown.lines(one.progress(), Progress::text)),
                        column("progress.by", NAME, (one, shown) -> shown.lines(one.progress(), Progress::by)),
                        column("raisedFrom.number", 20, (one, shown) -> orBlank(one.raisedFrom(), Raising::number)),
                        dayColumn("raisedFrom.date", WORD, (one, shown) -> day(one.raisedFrom(), Raising::date)),
                        column("raisedTo.number", 20, (one, shown) -> orBlank(one.raisedTo(), Raising::number)),
                        dayColumn("raisedTo.date", WORD, (one, shown) -> day(one.raisedTo(), Raising::date)),
                        dayColumn("removal.date", WORD, (one, shown) -> day(one.removal(), Removal::date)),
                        column("removal.document", NAME, (one, shown) -> orBlank(one.removal(), Removal::document)),
                        column(
                                "removal.remark",
                                NAME,
                                (one, shown) -> orBlank(one.removal().flatMap(Removal::remark), remark -> remark)),
                        column("removal.by", WORD, (one, shown) -> orBlank(one.removal(), Removal::by))));
    }

    static List<Column<LookBack>> lookBacks() {
        return columns(
                LookBack::voidReason,
                List.of(
                        column("description", WIDE, (one, shown) -> one.description()),
                        column("earlier.number", NAME, (one, shown) -> one.listing()
                                .number()),
                        dayColumn("listing.since", WORD, (one, shown) -> one.listing()
                                .date()
                                .toString()),
                        column(
                                "listing.level",
                                WORD,
                                (one, shown) -> shown.word(one.listing().level().name())),
                        column("listing.authority", NAME, (one, shown) -> one.listing()
                                .authority()),
                        dayColumn("outcome.date", WORD, (one, shown) -> day(one.outcome(), Outcome::date)),
                        column("outcome.finding", WIDE, (one, shown) -> orBlank(one.outcome(), Outcome::finding)),
                        column("outcome.by", WORD, (one, shown) -> orBlank(one.outcome(), Outcome::by))));
    }

    static List<Column<WorkRecord>> work() {
        return columns(
                WorkRecord::voidReason,
                List.of(
                        column("workName", NAME, (work, shown) -> work.workName()),
                        column("content.people", NAME, (work, shown) -> work.content()
                                .people()
                                .orElse("")),
                        column("content.place", NAME, (work, shown) -> work.content()
                                .place()
                                .orElse("")),
                        numberColumn(
                                "content.quantity",
                                WORD,
                                (work, shown) -> orBlank(work.content().quantity(), String::valueOf)),
                        numberColumn(
                                "content.amount",
                                WORD,
                                (work, shown) -> orBlank(work.content().amount(), BigDecimal::toPlainString)),
                        column("content.description", WIDE, (work, shown) -> work.content()
                                .description()
                                .orElse(""))));
    }

    private static <T> String day(Optional<T> step, Function<T, LocalDate> date) {
        return orBlank(step, one -> date.apply(one).toString());
    }
}
