package org.bihuan.api.inspection;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bihuan.api.sector.SectorId;

/**
 * A checklist, copied on the day of the check: it stays readable without the sector's bundle.
 *
 * @param sector whose it is
 * @param sectorName the sector's name then
 * @param sectorVersion version of its content then
 * @param items those that applied on that day, in order
 */
public record Checklist(SectorId sector, String sectorName, String sectorVersion, List<CheckedItem> items) {
    Checklist each(UnaryOperator<CheckedItem> change) {
        return new Checklist(
                sector, sectorName, sectorVersion, items.stream().map(change).toList());
    }
}
