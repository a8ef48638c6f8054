package org.bihuan.rest.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Comparison.Change;
import org.bihuan.api.sector.FocusPoint;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.Kind;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.api.sector.Standard;
import org.bihuan.api.sector.Turn;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** Shows sectors and what they bring. */
public final class SectorViews {
    private static final int MOST_FOUND = 200;

    private final Names names;

    SectorViews(Names names) {
        this.names = names;
    }

    /** The sectors, and apart from them the checklists common to the enterprises of all sectors. */
    public record Overview(List<Summary> items, List<Summary> common) {}

    /** A sector in a list. */
    public record Summary(
            String id,
            String name,
            @Nullable Integer ordinal,
            String version,
            String highRisk,
            List<Ref> highRiskParts,
            List<Ref> leads,
            List<Row> rows,
            int items) {}

    /** A sector. */
    public record Detail(
            String id,
            String name,
            @Nullable Integer ordinal,
            String version,
            String highRisk,
            List<Ref> highRiskParts,
            String leaderCheck,
            String drill,
            List<Duty> responsibilities,
            List<TopicView> topics,
            List<Route> routes,
            List<Row> rows,
            List<Column> columns,
            List<Ref> placeCategories,
            List<MeasurementView> measurements,
            List<Ref> objectTypes,
            List<Labelled> tags,
            List<TagRuleView> tagRules,
            List<Standard> standards,
            List<FocusPoint> focusPoints,
            boolean installed,
            @Nullable PanelView panel) {}

    /** Where the part of the page lies that a sector brings. */
    public record PanelView(String script, @Nullable String style) {
        static PanelView of(SectorPanel panel) {
            return new PanelView(
                    panel.path() + SectorPanel.SCRIPT,
                    panel.file(SectorPanel.STYLE).isPresent() ? panel.path() + SectorPanel.STYLE : null);
        }
    }

    /** A department's part. */
    public record Duty(Ref department, String part, String scope, boolean inferred) {}

    /** A subject with a lead of its own. */
    public record TopicView(String id, String name, Ref lead) {}

    /** A row of Annex 2. */
    public record Row(String id, String label, @Nullable Ref lead) {}

    /** A statistics column of the sector's own. */
    public record Column(String id, String name, List<String> items, boolean coded) {}

    /** A number that may be given with findings against these items. */
    public record MeasurementView(
            String id, String name, String unit, BigDecimal least, BigDecimal most, int decimals, List<String> items) {}

    /** Findings that count for a further row by themselves. */
    public record TagRuleView(Labelled tag, List<String> items, List<String> places, boolean zones) {}

    /** A sector's checklist. */
    public record Checklist(String sector, String version, LocalDate on, List<Item> items) {}

    /** A legal basis, and whether it is in force on the day asked for. */
    public record BasisView(
            String standard,
            String title,
            String number,
            @Nullable String clause,
            String confidence,
            boolean judges,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce) {}

    /** A day on which judging changes, with the items concerned. */
    public record TurnView(LocalDate day, List<String> added, List<String> retired, List<String> changed) {}

    /** What a search found: how many in all, and the first of them. */
    public record Found(int total, List<FoundItem> items) {}

    /** An item and the sector whose checklist it stands in. */
    public record FoundItem(Ref sector, Item item) {}

    /** One thing to check. */
    public record Item(
            String id,
            String group,
            String requirement,
            List<BasisView> basis,
            String basisLabel,
            String severity,
            String ground,
            String howToCheck,
            String usualMeasure,
            @Nullable String topic,
            @Nullable String composite,
            List<String> focusPoints,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean applies) {}

    Overview overview(List<SectorDefinition> present, Locale language) {
        return new Overview(of(Kind.SECTOR, present, language), of(Kind.COMMON, present, language));
    }

    private List<Summary> of(Kind kind, List<SectorDefinition> present, Locale language) {
        return present.stream()
                .filter(sector -> sector.kind() == kind)
                .map(sector -> summary(sector, language))
                .toList();
    }

    private Summary summary(SectorDefinition sector, Locale language) {
        return new Summary(
                sector.id().value(),
                sector.name().in(language),
                sector.ordinal().orElse(null),
                sector.version(),
                Json.id(sector.highRisk()),
                highRiskParts(sector, language),
                sector.responsibilities().stream()
                        .filter(duty -> duty.part() == Responsibility.Part.LEAD)
                        .map(Responsibility::department)
                        .distinct()
                        .map(names::organisation)
                        .toList(),
                rows(sector, language),
                sector.items().size());
    }

    Detail detail(SectorDefinition sector, Optional<SectorPanel> panel, Locale language) {
        return new Detail(
                sector.id().value(),
                sector.name().in(language),
                sector.ordinal().orElse(null),
                sector.version(),
                Json.id(sector.highRisk()),
                highRiskParts(sector, language),
                sector.leaderCheck(),
                sector.drill(),
                sector.responsibilities().stream()
                        .map(duty -> new Duty(
                                names.organisation(duty.department()),
                                Json.id(duty.part()),
                                duty.scope().in(language),
                                duty.inferred()))
                        .toList(),
                sector.topics().stream()
                        .map(topic ->
                                new TopicView(topic.id(), topic.name().in(language), names.organisation(topic.lead())))
                        .toList(),
                sector.routes(),
                rows(sector, language),
                sector.columns().stream()
                        .map(column -> new Column(
                                column.id(), column.name().in(language), ids(column.items()), column.coded()))
                        .toList(),
                sector.placeCategories().stream()
                        .map(place -> new Ref(place.id(), place.name().in(language)))
                        .toList(),
                sector.measurements().stream()
                        .map(one -> new MeasurementView(
                                one.id(),
                                one.name().in(language),
                                one.unit().in(language),
                                one.least(),
                                one.most(),
                                one.decimals(),
                                ids(one.items())))
                        .toList(),
                sector.objectTypes().stream()
                        .map(object -> new Ref(object.id(), object.name().in(language)))
                        .toList(),
                sector.tags().stream().map(tag -> names.row(tag, language)).toList(),
                sector.tagRules().stream()
                        .map(rule -> new TagRuleView(
                                names.row(rule.tag(), language), ids(rule.items()), rule.places(), rule.zones()))
                        .toList(),
                sector.standards(),
                sector.focusPoints(),
                true,
                panel.map(PanelView::of).orElse(null));
    }

    Checklist checklist(SectorDefinition sector, LocalDate day, Locale language) {
        return new Checklist(
                sector.id().value(),
                sector.version(),
                day,
                sector.items().stream().map(item -> item(item, day, language)).toList());
    }

    Found found(List<ItemSearch.Hit> hits, LocalDate day, Locale language) {
        return new Found(
                hits.size(),
                hits.stream()
                        .limit(MOST_FOUND)
                        .map(hit -> new FoundItem(
                                new Ref(
                                        hit.sector().id().value(),
                                        hit.sector().name().in(language)),
                                item(hit.item(), day, language)))
                        .toList());
    }

    private static Item item(ChecklistItem item, LocalDate day, Locale language) {
        return new Item(
                item.id().value(),
                item.group().in(language),
                item.requirement().in(language),
                item.basis().stream().map(basis -> basis(basis, day)).toList(),
                item.basisLabel(day),
                Json.id(item.severity(day)),
                Json.id(item.ground(day)),
                item.howToCheck().in(language),
                item.usualMeasure().in(language),
                item.topic().orElse(null),
                item.composite().orElse(null),
                item.focusPoints(),
                item.from().orElse(null),
                item.until().orElse(null),
                item.applies(day));
    }

    private static BasisView basis(Basis basis, LocalDate day) {
        return new BasisView(
                basis.standard(),
                basis.title(),
                basis.number(),
                basis.clause().orElse(null),
                Json.id(basis.confidence()),
                basis.judges(),
                basis.from().orElse(null),
                basis.until().orElse(null),
                basis.inForce(day));
    }

    static TurnView turn(Turn turn) {
        return new TurnView(
                turn.day(),
                ids(turn.change().added()),
                ids(turn.change().retired()),
                ids(turn.change().changed().stream().map(Change::item).toList()));
    }

    private static List<String> ids(List<ItemId> items) {
        return items.stream().map(ItemId::value).toList();
    }

    private static List<Ref> highRiskParts(SectorDefinition sector, Locale language) {
        return sector.highRiskParts().stream()
                .map(part -> new Ref(part.id(), part.name().in(language)))
                .toList();
    }

    private List<Row> rows(SectorDefinition sector, Locale language) {
        return sector.rows().stream().map(row -> row(row, language)).toList();
    }

    private Row row(SectorRow row, Locale language) {
        Labelled label = names.row(row.id(), language);
        return new Row(
                label.id(), label.label(), row.lead().map(names::organisation).orElse(null));
    }
}
