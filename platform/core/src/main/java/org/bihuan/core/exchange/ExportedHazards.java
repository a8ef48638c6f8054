package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.NAME;
import static org.bihuan.core.exchange.ExportedList.WIDE;
import static org.bihuan.core.exchange.ExportedList.WORD;
import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.dayColumn;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.exchange.TableHead.Content;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.Merger;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.core.exchange.ExportedList.Column;

/** The columns of hazards: everything that their page shows. */
final class ExportedHazards {
    private ExportedHazards() {}

    static List<Column<Hazard>> columns() {
        return Stream.of(finding(), judgement(), whose(), work(), extension(), ending())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Hazard>> finding() {
        return List.of(
                column("number", 20, (hazard, shown) -> hazard.number()),
                column(
                        "judgement.level",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.judgement().level().name())),
                column(
                        "stage",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.stage().name())),
                dayColumn("occurred", WORD, (hazard, shown) -> hazard.occurred().toString()),
                column("enterpriseName", NAME, (hazard, shown) -> hazard.enterpriseName()),
                column("heir", NAME, (hazard, shown) -> orBlank(hazard.heir(), OtherEnterprise::name)),
                column("place", NAME, (hazard, shown) -> hazard.place()),
                column("description", WIDE, (hazard, shown) -> hazard.description()),
                column(
                        "source",
                        WORD,
                        (hazard, shown) -> shown.word(hazard.firstSource().name())),
                column("channels.number", NAME, (hazard, shown) -> shown.list(hazard.channels(), Channel::number)),
                column(
                        "channels.source",
                        NAME,
                        (hazard, shown) -> shown.list(
                                hazard.channels(),
                                one -> shown.word(one.source().name()))),
                column(
                        "channels.occurred",
                        NAME,
                        (hazard, shown) -> shown.list(
                                hazard.channels(), one -> one.occurred().toString())),
                column(
                        "channels.recorded",
                        NAME,
                        (hazard, shown) -> shown.list(hazard.channels(), one -> Shown.minute(one.recorded()))),
                column("merger.number", 20, (hazard, shown) -> orBlank(hazard.merger(), Merger::number)));
    }

    private static List<Column<Hazard>> judgement() {
        return List.of(
                judged("sector", NAME, (judgement, shown) -> judgement.sectorName()),
                judged("judgement.sectorVersion", WORD, (judgement, shown) -> judgement.sectorVersion()),
                judged("judgement.item", WORD, (judgement, shown) -> judgement
                        .item()
                        .value()),
                judged("judgement.requirement", WIDE, (judgement, shown) -> judgement.requirement()),
                judged("judgement.basis", WIDE, (judgement, shown) -> judgement.basis()),
                judged("judgement.ground", NAME, (judgement, shown) -> shown.word(judgement.ground(), "ground")),
                judged("judgement.gradeReason", NAME, (judgement, shown) -> judgement
                        .gradeReason()
                        .orElse("")),
                judged(
                        "judgement.alsoFound",
                        NAME,
                        (judgement, shown) -> shown.list(judgement.alsoFound(), item -> item.value())),
                judged("judgement.placeCategory", NAME, (judgement, shown) -> judgement
                        .placeCategory()
                        .orElse("")),
                judged(
                        "judgement.measured",
                        NAME,
                        (judgement, shown) -> shown.list(judgement.measured(), ExportedHazards::measured)));
    }

    private static Column<Hazard> judged(String field, int width, BiFunction<Judgement, Shown, String> text) {
        return column(field, width, (hazard, shown) -> text.apply(hazard.judgement(), shown));
    }

    private static String measured(Measured one) {
        return one.name() + " " + one.value().toPlainString() + " " + one.unit();
    }

    private static List<Column<Hazard>> whose() {
        return List.of(
                column("row", NAME, (hazard, shown) -> shown.row(hazard.row())),
                column("tags", NAME, (hazard, shown) -> shown.list(hazard.tags(), shown::row)),
                column("lead", NAME, (hazard, shown) -> shown.organisation(hazard.lead())),
                column("judgement.leadBasis", NAME, (hazard, shown) -> hazard.judgement()
                        .leadBasis()
                        .orElse("")),
                column("leadReason", NAME, (hazard, shown) -> hazard.leadReason()
                        .orElse("")),
                column("territory", NAME, (hazard, shown) -> shown.organisation(hazard.territory())),
                column("registrar", NAME, (hazard, shown) -> orBlank(hazard.registrar(), shown::organisation)));
    }

    private static List<Column<Hazard>> work() {
        return List.of(
                planned("plan.responsible", WORD, Plan::responsible),
                planned("plan.measures", WIDE, Plan::measures),
                planned("plan.funds", WORD, plan -> plan.funds().toPlainString())
                        .of(Content.NUMBER),
                planned("plan.lastDay", WORD, plan -> plan.lastDay().toString()).of(Content.DAY),
                planned("plan.first", WORD, plan -> plan.deadline().toString()).of(Content.DAY),
                column("overdue", WORD, (hazard, shown) -> shown.yes(hazard.overdue(shown.today()))),
                planned("plan.emergencyPlan", WIDE, Plan::emergencyPlan),
                planned("plan.date", WORD, plan -> plan.date().toString()).of(Content.DAY),
                done("rectification.date", WORD, done -> done.date().toString()).of(Content.DAY),
                done("rectification.description", WIDE, Rectification::description),
                column(
                        "rectification.onTheSpot",
                        WORD,
                        (hazard, shown) -> orBlank(hazard.rectification(), done -> shown.yes(done.onTheSpot()))));
    }

    private static Column<Hazard> planned(String field, int width, Function<Plan, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(hazard.plan(), text));
    }

    private static Column<Hazard> done(String field, int width, Function<Rectification, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(hazard.rectification(), text));
    }

    private static List<Column<Hazard>> extension() {
        return List.of(
                wish("extension.until", WORD, wish -> wish.until().toString()).of(Content.DAY),
                wish("extension.reason", NAME, Extension::reason),
                wish("extension.askedBy", WORD, Extension::askedBy),
                wish("extension.asked", WORD, wish -> wish.asked().toString()).of(Content.DAY),
                column(
                        "extension.decision.granted",
                        WORD,
                        (hazard, shown) -> orBlank(decision(hazard), decision -> shown.yes(decision.granted()))),
                decided("extension.decision.opinion", NAME, Extension.Decision::opinion),
                decided("extension.decision.document", NAME, decision -> decision.document()
                        .orElse("")),
                decided("extension.decision.by", WORD, Extension.Decision::by),
                decided("extension.decision.date", WORD, decision -> decision.date()
                                .toString())
                        .of(Content.DAY));
    }

    private static Column<Hazard> wish(String field, int width, Function<Extension, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(hazard.extension(), text));
    }

    private static Column<Hazard> decided(String field, int width, Function<Extension.Decision, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(decision(hazard), text));
    }

    private static Optional<Extension.Decision> decision(Hazard hazard) {
        return hazard.extension().flatMap(Extension::decision);
    }

    private static List<Column<Hazard>> ending() {
        return List.of(
                accepted("acceptance.date", WORD, end -> end.date().toString()).of(Content.DAY),
                accepted("acceptance.opinion", NAME, Acceptance::opinion),
                accepted("acceptance.by", WORD, Acceptance::by),
                accepted("acceptance.document", NAME, end -> end.document().orElse("")),
                accepted("acceptance.evidenceWaiver", NAME, end -> end.evidenceWaiver()
                        .orElse("")),
                column(
                        "listing.level",
                        WORD,
                        (hazard, shown) -> orBlank(
                                hazard.listing(), one -> shown.word(one.level().name()))),
                listed("listing.authority", NAME, Listing::authority),
                listed("listing.since", WORD, one -> one.since().toString()).of(Content.DAY),
                listed("listing.removed", WORD, one -> orBlank(one.removed(), LocalDate::toString))
                        .of(Content.DAY),
                column("reopenReason", NAME, (hazard, shown) -> hazard.reopenReason()
                        .orElse("")),
                column("voidReason", NAME, (hazard, shown) -> hazard.voidReason()
                        .orElse("")),
                column("recorded", 18, (hazard, shown) -> Shown.minute(hazard.recorded())),
                ExportedRecords.enteredLater());
    }

    private static Column<Hazard> accepted(String field, int width, Function<Acceptance, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(hazard.acceptance(), text));
    }

    private static Column<Hazard> listed(String field, int width, Function<Listing, String> text) {
        return column(field, width, (hazard, shown) -> orBlank(hazard.listing(), text));
    }
}
