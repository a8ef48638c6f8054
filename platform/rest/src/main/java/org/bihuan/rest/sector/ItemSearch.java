package org.bihuan.rest.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.SectorDefinition;

/** What somebody looks for in the checklists: items in which every word occurs, wherever it stands. */
record ItemSearch(String words, Optional<Severity> severity, boolean applying, LocalDate day, Locale language) {

    /** An item with the sector whose checklist it stands in. */
    record Hit(SectorDefinition sector, ChecklistItem item) {}

    /** All hits, sector by sector, in the order of their checklists. */
    List<Hit> in(List<SectorDefinition> sectors) {
        return sectors.stream()
                .flatMap(sector -> sector.items().stream().filter(this::finds).map(item -> new Hit(sector, item)))
                .toList();
    }

    boolean finds(ChecklistItem item) {
        return severity.filter(wanted -> wanted != item.severity(day)).isEmpty()
                && (!applying || item.applies(day))
                && Stream.of(words.strip().split("\\s+", -1)).allMatch(word -> item.mentions(word, language));
    }
}
