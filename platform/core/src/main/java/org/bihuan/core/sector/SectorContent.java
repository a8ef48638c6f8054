package org.bihuan.core.sector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;

/**
 * What was read from a sector's files.
 *
 * @param definition as far as it could be read; empty when it does not even say which sector in which version it is
 * @param places where in the files something is defined
 * @param rules the kinds of rules that the bundle says that it brings
 * @param whole whether every checklist could be read
 * @param faults what is wrong with the files as such
 */
record SectorContent(
        Optional<SectorDefinition> definition,
        Places places,
        Set<RuleKind> rules,
        boolean whole,
        List<SectorFault> faults) {
    static final String SECTOR_FILE = "SECTOR-INF/sector.yaml";
    static final String CHECKLISTS = "SECTOR-INF/checklists";

    /** Of what was found against the definition, what does not merely follow from a checklist that could not be read. */
    List<SectorFault> ownFaults(List<SectorFault> found) {
        return whole
                ? found
                : found.stream().filter(fault -> !isOfMissingItem(fault)).toList();
    }

    private static boolean isOfMissingItem(SectorFault fault) {
        return fault.code() == SectorFaultCode.SECTOR_ITEM_GONE
                || fault.code() == SectorFaultCode.SECTOR_FOCUS_POINT_UNCOVERED
                || (fault.code() == SectorFaultCode.SECTOR_REFERENCE_UNKNOWN
                        && fault.arguments().contains("items"));
    }

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
