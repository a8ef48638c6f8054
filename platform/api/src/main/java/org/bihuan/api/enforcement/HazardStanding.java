package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.record.RecordId;

/**
 * How a hazard stands towards enforcement, as of now. Where its record was merged into another one, what that one says counts.
 *
 * @param hazard its id
 * @param number its printable number
 * @param description what was found
 * @param stage where it stands in its own loop, which no penalty ends
 * @param deadline the last day of its plan
 * @param overdue whether that is past
 * @param followUp whether a penalty for it stands while it is open, so that it is to be followed up (R-ENF-04)
 * @param harbour whether it may be punished
 * @param persistence whether closure is to be proposed
 */
public record HazardStanding(
        RecordId hazard,
        String number,
        String description,
        Stage stage,
        Optional<LocalDate> deadline,
        boolean overdue,
        boolean followUp,
        SafeHarbour harbour,
        Persistence persistence) {}
