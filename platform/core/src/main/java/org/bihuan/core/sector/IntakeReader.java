package org.bihuan.core.sector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.TagRule;
import org.bihuan.core.sector.SectorContent.Places;

/** Reads what a sector says of taking in a finding: its routes, measurements and tags. Not thread-safe. */
final class IntakeReader {
    private static final int MOST_DECIMALS = 6;

    private final YamlMap sector;
    private final Translations translations;
    private final BiConsumer<String, Place> places;

    /** Reads from a sector's file, and notes where it found what. */
    IntakeReader(YamlMap sector, Translations translations, BiConsumer<String, Place> places) {
        this.sector = sector;
        this.translations = translations;
        this.places = places;
    }

    List<Route> routes() {
        return sector.maps("routes").stream()
                .flatMap(map -> {
                    map.knowing("places", "topics", "topic");
                    Optional<String> topic = map.id("topic");
                    topic.ifPresent(one -> mark("route", one, map.place()));
                    return topic.stream().map(one -> new Route(map.texts("places"), map.texts("topics"), one));
                })
                .toList();
    }

    List<Measurement> measurements() {
        return sector.maps("measurements").stream()
                .flatMap(map -> {
                    map.knowing("id", "name", "unit", "least", "most", "decimals", "items");
                    String name = map.text("name");
                    String unit = map.text("unit");
                    int decimals = map.optionalNumber("decimals").orElse(0);
                    if (decimals > MOST_DECIMALS) {
                        map.wrong("decimals", "0 to " + MOST_DECIMALS);
                    }
                    Optional<Integer> most = map.number("most");
                    int least = map.optionalNumber("least").orElse(0);
                    Optional<String> id = map.id("id");
                    id.ifPresent(one -> mark("measurement", one, map.place("id")));
                    return id.stream()
                            .map(one -> new Measurement(
                                    one,
                                    translations.of("measurement." + one, name),
                                    translations.of("unit." + one, unit),
                                    BigDecimal.valueOf(least),
                                    BigDecimal.valueOf(most.orElse(least)),
                                    decimals,
                                    map.texts("items").stream().map(ItemId::new).toList()));
                })
                .toList();
    }

    List<TagRule> tagRules() {
        return sector.maps("tagRules").stream()
                .flatMap(map -> {
                    map.knowing("tag", "items", "places", "zones");
                    Optional<String> tag = map.id("tag");
                    tag.ifPresent(one -> mark("tagRule", one, map.place("tag")));
                    List<ItemId> items =
                            map.texts("items").stream().map(ItemId::new).toList();
                    List<String> places = map.texts("places");
                    boolean zones = map.flag("zones");
                    return tag.stream().map(one -> new TagRule(new RowId(one), items, places, zones));
                })
                .toList();
    }

    private void mark(String kind, String id, Place place) {
        places.accept(Places.key(kind, id), place);
    }
}
