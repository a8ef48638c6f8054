package org.bihuan.api.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.report.RowId;

/**
 * What a rule judges a new hazard by.
 *
 * @param item the item that the finding is against
 * @param alsoFound further items of the same checklist found at the same place and time
 * @param placeCategory id of the kind of place, where the sector tells places apart
 * @param row the row of Annex 2 that it counts in
 * @param measured what was measured
 * @param enterpriseSector the sector that the enterprise belongs to; another one where the checklist is a common one
 * @param day the day of the finding
 */
public record HazardFacts(
        ChecklistItem item,
        List<ChecklistItem> alsoFound,
        Optional<String> placeCategory,
        RowId row,
        List<Measured> measured,
        SectorId enterpriseSector,
        LocalDate day) {

    /** The value of a measurement, if it was taken. */
    public Optional<BigDecimal> measured(String measurement) {
        return Measured.value(measured, measurement);
    }
}
