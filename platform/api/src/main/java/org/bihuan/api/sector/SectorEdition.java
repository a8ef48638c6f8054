package org.bihuan.api.sector;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.text.Text;

/**
 * What one content version of a sector asks for. It is kept when the version comes, so that a check of an earlier day has the
 * checklist of that day, whatever replaced the sector since.
 *
 * @param sector whose
 * @param version the content version
 * @param since when it came here
 * @param requirements what each item requires, in the order of the checklist
 */
public record SectorEdition(SectorId sector, String version, Instant since, Map<ItemId, Text> requirements) {
    /** Keeps the order. */
    public SectorEdition {
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    }

    /** That of a sector as it is. */
    public static SectorEdition of(SectorDefinition sector, Instant since) {
        Map<ItemId, Text> requirements = new LinkedHashMap<>();
        for (ChecklistItem item : sector.items()) {
            requirements.put(item.id(), item.requirement());
        }
        return new SectorEdition(sector.id(), sector.version(), since, requirements);
    }
}
