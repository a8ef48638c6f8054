package org.bihuan.core.accident;

import java.math.BigDecimal;
import java.util.Optional;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks what a caller tells of the toll of an accident. */
final class Tolls {
    private static final long MOST_PEOPLE = 100_000;

    private final Faults faults;

    Tolls(Faults faults) {
        this.faults = faults;
    }

    /** The toll of a new accident, all of which must be told. */
    Optional<Toll> told(@Nullable Long deaths, @Nullable Long injuries, @Nullable BigDecimal loss) {
        faults.present("/deaths", deaths);
        faults.present("/injuries", injuries);
        faults.present("/loss", loss);
        return corrected(new Toll(0, 0, BigDecimal.ZERO), deaths, injuries, loss);
    }

    /** The toll with what is told now; empty where that has a fault. */
    Optional<Toll> corrected(Toll before, @Nullable Long deaths, @Nullable Long injuries, @Nullable BigDecimal loss) {
        Optional<Integer> dead = people("/deaths", deaths, before.deaths());
        Optional<Integer> injured = people("/injuries", injuries, before.injuries());
        Optional<BigDecimal> lost = loss == null ? Optional.of(before.loss()) : Told.yuan("/loss", loss, faults);
        return dead.isPresent() && injured.isPresent() && lost.isPresent()
                ? Optional.of(new Toll(dead.get(), injured.get(), lost.get()))
                : Optional.empty();
    }

    private Optional<Integer> people(String pointer, @Nullable Long told, int before) {
        long people = Optional.ofNullable(told).orElse((long) before);
        boolean fits = people >= 0 && people <= MOST_PEOPLE;
        faults.require(fits, pointer, CommonFault.OUT_OF_RANGE, 0, MOST_PEOPLE);
        return fits ? Optional.of((int) people) : Optional.empty();
    }
}
