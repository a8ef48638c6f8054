package org.bihuan.store.hazard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.bihuan.api.hazard.Measured;
import org.bihuan.store.database.Legible;

/** Measured values in one column: a line each, its fields parted by tabs. Neither stands in a name or unit. */
final class MeasuredText {
    private MeasuredText() {}

    static String write(List<Measured> taken) {
        return taken.stream()
                .map(one -> String.join("\t", one.measurement(), one.value().toPlainString(), one.unit(), one.name()))
                .collect(Collectors.joining("\n"));
    }

    static List<Measured> read(String text) {
        List<Measured> taken = text.lines()
                .map(line -> line.split("\t", 4))
                .map(field -> new Measured(field[0], field[3], new BigDecimal(field[1]), field[2]))
                .toList();
        return Legible.unaltered(taken, text, MeasuredText::write);
    }
}
