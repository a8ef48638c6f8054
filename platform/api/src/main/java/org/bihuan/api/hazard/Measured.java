package org.bihuan.api.hazard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was measured at a finding, copied when the hazard was registered.
 *
 * @param measurement id of the sector's measurement
 * @param name what was measured, its name then
 * @param value how much
 * @param unit in which unit
 */
public record Measured(String measurement, String name, BigDecimal value, String unit) {
    public Measured {
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Whether both were measured, and the one is more than the other permits. */
    public static boolean exceeds(List<Measured> taken, String measurement, String permitted) {
        return value(taken, measurement)
                .flatMap(value -> value(taken, permitted).filter(limit -> value.compareTo(limit) > 0))
                .isPresent();
    }

    /** The value of a measurement, if it is among those taken. */
    public static Optional<BigDecimal> value(List<Measured> taken, String measurement) {
        return taken.stream()
                .filter(one -> one.measurement().equals(measurement))
                .map(Measured::value)
                .findFirst();
    }
}
