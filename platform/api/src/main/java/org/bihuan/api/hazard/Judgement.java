package org.bihuan.api.hazard;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.SectorId;

/**
 * By what a hazard was judged, copied when it was registered: the record stays readable without the sector's bundle.
 *
 * @param sector the sector
 * @param sectorName its name then
 * @param sectorVersion version of its content then
 * @param item the item
 * @param requirement the item's wording then
 * @param basis the bases in force on the day of the finding, as printed
 * @param level major or general
 * @param ground on which legal ground
 * @param gradeReason what a grade rule of the sector said
 * @param alsoFound further items found at the same place and time
 * @param placeCategory name of the kind of place
 * @param measured what was measured
 * @param leadBasis by which route, topic, row or rule the lead was decided, and who it is by that; empty in records made
 *     before this was kept
 */
public record Judgement(
        SectorId sector,
        String sectorName,
        String sectorVersion,
        ItemId item,
        String requirement,
        String basis,
        Severity level,
        LegalGround ground,
        Optional<String> gradeReason,
        List<ItemId> alsoFound,
        Optional<String> placeCategory,
        List<Measured> measured,
        Optional<String> leadBasis) {}
