package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.report.RowId;

/**
 * What was found and by what it was judged: what a correction (更正) of a hazard puts right.
 *
 * @param judgement by what it was judged
 * @param row the one additive row of Annex 2 under which it counts
 * @param tags non-additive rows for which it counts as well
 * @param enterpriseName the enterprise's name on the day of the finding
 * @param place where exactly
 * @param description what was found
 * @param occurred the day of the finding
 */
public record HazardFinding(
        Judgement judgement,
        RowId row,
        List<RowId> tags,
        String enterpriseName,
        String place,
        String description,
        LocalDate occurred) {}
