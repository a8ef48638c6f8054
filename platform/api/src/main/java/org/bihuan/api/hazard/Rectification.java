package org.bihuan.api.hazard;

import java.time.LocalDate;
import org.bihuan.api.text.Wording;

/**
 * The report that the work is done.
 *
 * @param date the day on which it was done
 * @param description what was done
 * @param onTheSpot whether it was mended at once, without a plan
 */
public record Rectification(LocalDate date, String description, boolean onTheSpot) {
    /** Whether the other is described in the same words, however they are spaced and punctuated. */
    public boolean saysTheSame(Rectification other) {
        Wording words = Wording.of(description);
        return !words.isBlank() && words.equals(Wording.of(other.description));
    }
}
