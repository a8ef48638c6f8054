package org.bihuan.core.sector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.text.Text;

/** The English texts of a sector, from {@code i18n/en.yaml}. Not thread-safe. */
final class Translations {
    static final String FILE = "SECTOR-INF/i18n/en.yaml";

    private final Optional<YamlMap> flat;
    private final Optional<YamlMap> groups;
    private final Optional<YamlMap> items;
    private final SectorFaults faults;
    private final Set<String> asked = new HashSet<>(Set.of("groups", "items"));
    private final Set<String> groupsAsked = new HashSet<>();
    private final Set<String> itemsAsked = new HashSet<>();

    Translations(Optional<YamlMap> flat, SectorFaults faults) {
        this.flat = flat;
        this.groups = flat.flatMap(map -> map.optionalMap("groups"));
        this.items = flat.flatMap(map -> map.optionalMap("items"));
        this.faults = faults;
    }

    /** The text with its translation; a missing one is noted. */
    Text of(String key, String zh) {
        asked.add(key);
        return text(zh, key, flat, key);
    }

    Text group(String zh) {
        boolean first = groupsAsked.add(zh);
        Optional<String> en = groups.flatMap(map -> map.optionalText(zh));
        if (first) {
            noteMissing(zh, en, groups.or(() -> flat), "groups." + zh);
        }
        return new Text(zh, en.orElse(zh));
    }

    /** The translated texts of one item. */
    ItemTexts item(String id) {
        itemsAsked.add(id);
        return new ItemTexts(id, items.flatMap(map -> map.optionalMap(id)));
    }

    /** Notes the translations that nothing asked for: they belong to something misspelt or removed. */
    void noteIdle() {
        idle(flat, asked, "");
        idle(groups, groupsAsked, "groups.");
        idle(items, itemsAsked, "items.");
    }

    private void idle(Optional<YamlMap> map, Set<String> known, String prefix) {
        map.ifPresent(texts -> texts.keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add(texts.place(key), SectorFaultCode.SECTOR_TRANSLATION_IDLE, prefix + key)));
    }

    private Text text(String zh, String key, Optional<YamlMap> from, String name) {
        Optional<String> en = from.flatMap(map -> map.optionalText(key));
        noteMissing(zh, en, from.or(() -> items).or(() -> flat), name);
        return new Text(zh, en.orElse(zh));
    }

    /** Where the file could not be read, that alone is told. */
    private void noteMissing(String zh, Optional<String> en, Optional<YamlMap> where, String name) {
        if (en.isEmpty() && !zh.isEmpty()) {
            where.ifPresent(map -> faults.add(map.place(), SectorFaultCode.SECTOR_TRANSLATION_MISSING, name));
        }
    }

    /** The English texts of one item. */
    final class ItemTexts {
        private final String id;
        private final Optional<YamlMap> texts;

        private ItemTexts(String id, Optional<YamlMap> texts) {
            this.id = id;
            this.texts = texts.map(map ->
                    map.knowing(List.of("requirement", "check", "measure").toArray(String[]::new)));
        }

        Text of(String key, String zh) {
            return text(zh, key, texts, "items." + id + "." + key);
        }
    }
}
