package org.bihuan.core.hazard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.NewMeasured;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.SectorDefinition;
import org.jspecify.annotations.Nullable;

/** Checks the values that a caller says were measured: they fit the item, stand once, and are no slip of the pen. */
final class MeasuredIntake {
    private static final int LONGEST_ID = 100;

    private final SectorDefinition sector;
    private final Faults faults;

    MeasuredIntake(SectorDefinition sector, Faults faults) {
        this.sector = sector;
        this.faults = faults;
    }

    List<Measured> check(@Nullable List<NewMeasured> told, Optional<ItemId> item) {
        List<Measurement> fitting = sector.measurements().stream()
                .filter(one -> item.filter(one.items()::contains).isPresent())
                .toList();
        Set<String> seen = new HashSet<>();
        List<Measured> taken = new ArrayList<>();
        List<NewMeasured> given = told == null ? List.of() : told;
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/measured/" + i;
            Optional<BigDecimal> value =
                    faults.present(pointer + "/value", given.get(i).value());
            Optional<String> id =
                    faults.text(pointer + "/measurement", given.get(i).measurement(), LONGEST_ID);
            Optional<Measurement> measurement = id.flatMap(text ->
                    fitting.stream().filter(one -> one.id().equals(text)).findFirst());
            faults.require(
                    id.isEmpty() || item.isEmpty() || measurement.isPresent(),
                    pointer + "/measurement",
                    HazardFault.MEASUREMENT_OF_OTHER_ITEM,
                    id.orElse(""),
                    fitting.stream().map(Measurement::id).collect(Collectors.joining(", ")));
            faults.require(
                    id.filter(text -> !seen.add(text)).isEmpty(),
                    pointer + "/measurement",
                    HazardFault.MEASURED_TWICE,
                    id.orElse(""));
            measurement.ifPresent(one -> value.ifPresent(number -> {
                bounded(one, number, pointer + "/value");
                taken.add(new Measured(
                        one.id(), one.name().zh(), number, one.unit().zh()));
            }));
        }
        return List.copyOf(taken);
    }

    private void bounded(Measurement measurement, BigDecimal value, String pointer) {
        boolean within = value.compareTo(measurement.least()) >= 0 && value.compareTo(measurement.most()) <= 0;
        faults.require(within, pointer, CommonFault.OUT_OF_RANGE, measurement.least(), measurement.most());
        faults.require(
                value.stripTrailingZeros().scale() <= measurement.decimals(),
                pointer,
                CommonFault.TOO_MANY_DECIMALS,
                measurement.decimals());
    }
}
