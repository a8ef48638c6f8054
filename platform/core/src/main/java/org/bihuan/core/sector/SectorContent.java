package org.bihuan.core.sector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;

/**
 * What was read from a sector's files.
 *
 * @param definition as far as it could be read; empty when it does not even say which sector in which version it is
 * @param places where in the files something is defined
 * @param rules the kinds of rules that the bundle says that it brings
 * @param faults what is wrong with the files as such
 */
record SectorContent(
        Optional<SectorDefinition> definition, Places places, Set<RuleKind> rules, List<SectorFault> faults) {
    static final String SECTOR_FILE = "SECTOR-INF/sector.yaml";
    static final String CHECKLISTS = "SECTOR-INF/checklists";

    /** Where the parts of a definition stand. A definition made by code stands nowhere. */
    record Places(Map<String, Place> known) {
        static final Places NONE = new Places(Map.of());

        Place of(String kind, String id) {
            return known.getOrDefault(key(kind, id), new Place(known.isEmpty() ? "" : SECTOR_FILE, 0));
        }

        static String key(String kind, String id) {
            return kind + ' ' + id;
        }
    }
}
