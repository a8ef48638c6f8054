package org.bihuan.core.sector;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.TagRule;
import org.bihuan.api.sector.Topic;
import org.bihuan.core.sector.SectorContent.Places;

/** What routes, measurements, derived tags and rules in code keep to. */
final class IntakeContract {
    private final SectorDefinition sector;
    private final Places places;
    private final SectorFaults faults;

    IntakeContract(SectorDefinition sector, Places places, SectorFaults faults) {
        this.sector = sector;
        this.places = places;
        this.faults = faults;
    }

    /** Notes what is wrong, given the rules that the bundle brings. */
    void check(Set<RuleKind> brought) {
        Set<ItemId> items = sector.items().stream().map(ChecklistItem::id).collect(Collectors.toSet());
        Set<String> kinds =
                sector.placeCategories().stream().map(PlaceCategory::id).collect(Collectors.toSet());
        for (Route route : sector.routes()) {
            Place place = places.of("route", route.topic());
            Set<String> topics = sector.topics().stream().map(Topic::id).collect(Collectors.toSet());
            known("topic", List.of(route.topic()), topics, place);
            known("topics", route.topics(), topics, place);
            known("places", route.places(), kinds, place);
            needed("places", route.places(), place);
        }
        for (Measurement one : sector.measurements()) {
            Place place = places.of("measurement", one.id());
            known("items", one.items(), items, place);
            needed("items", one.items(), place);
            if (one.most().compareTo(one.least()) <= 0) {
                faults.add(place, SectorFaultCode.SECTOR_VALUE_WRONG, "most", "> " + one.least());
            }
            if (Stream.of(one.name(), one.unit()).anyMatch(text -> text.zh().matches("(?s).*\\p{Cntrl}.*"))) {
                faults.add(place, SectorFaultCode.SECTOR_VALUE_WRONG, "name, unit", "one line");
            }
        }
        for (TagRule rule : sector.tagRules()) {
            Place place = places.of("tagRule", rule.tag().value());
            known("tag", List.of(rule.tag()), sector.tags(), place);
            known("items", rule.items(), items, place);
            known("places", rule.places(), kinds, place);
            if (!rule.zones()) {
                needed(
                        "items",
                        Stream.concat(rule.items().stream(), rule.places().stream())
                                .toList(),
                        place);
            }
        }
        rules(brought);
    }

    private void rules(Set<RuleKind> brought) {
        sector.rules().forEach(kind -> needs(kind, "rules", places.of("rules", ""), brought));
        sector.items().stream()
                .filter(item -> item.composite().isPresent())
                .map(item -> item.id().value())
                .forEach(id -> needs(RuleKind.GRADE, id, places.of("item", id), brought));
        sector.columns().stream()
                .filter(OwnColumn::coded)
                .forEach(column -> needs(RuleKind.COLUMN, column.id(), places.of("column", column.id()), brought));
    }

    private void needs(RuleKind kind, String what, Place place, Set<RuleKind> brought) {
        if (!brought.contains(kind)) {
            faults.add(
                    place,
                    SectorFaultCode.SECTOR_RULE_MISSING,
                    what,
                    kind.type().getSimpleName());
        }
    }

    private void needed(String key, List<?> values, Place place) {
        if (values.isEmpty()) {
            faults.add(place, SectorFaultCode.SECTOR_KEY_MISSING, key);
        }
    }

    private <T> void known(String key, List<T> mentioned, Collection<T> defined, Place place) {
        mentioned.stream()
                .filter(one -> !defined.contains(one))
                .forEach(one -> faults.add(place, SectorFaultCode.SECTOR_REFERENCE_UNKNOWN, key, one));
    }
}
