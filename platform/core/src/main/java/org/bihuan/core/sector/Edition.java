package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.sector.SectorDefinition;

/**
 * What a content version promised and its successors keep.
 *
 * @param version the content version
 * @param requirements what each item requires, by its id
 */
record Edition(String version, Map<String, String> requirements) {
    static Edition of(SectorDefinition sector) {
        Map<String, String> requirements = new LinkedHashMap<>();
        for (ChecklistItem item : sector.items()) {
            requirements.putIfAbsent(item.id().value(), item.requirement().zh());
        }
        return new Edition(sector.version(), requirements);
    }

    /** The edition in a file; empty where the file does not say which version it is, which is noted. */
    static Optional<Edition> read(Path file, SectorFaults faults) throws IOException {
        try (InputStream from = Files.newInputStream(file)) {
            return YamlFile.read(file.toString(), from, faults).flatMap(Edition::of);
        }
    }

    private static Optional<Edition> of(YamlMap file) {
        file.knowing("version", "items");
        Map<String, String> requirements = new LinkedHashMap<>();
        file.map("items").ifPresent(items -> items.keys().forEach(id -> requirements.put(id, items.text(id))));
        return file.contentVersion("version").map(version -> new Edition(version, requirements));
    }
}
