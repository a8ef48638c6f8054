package org.bihuan.core.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** Looks at each line by itself, and refuses those that say nothing but what a line above says. */
public final class LineByLine implements ImportedList.Reading {
    private final String pointer;
    private final Function<SheetRow, ?> check;
    private final Map<Object, Integer> above = new HashMap<>();

    /**
     * @param pointer where it is told that a line repeats another
     * @param check answers what two lines have in common that say the same; throws what is wrong with the line
     */
    public LineByLine(String pointer, Function<SheetRow, ?> check) {
        this.pointer = pointer;
        this.check = check;
    }

    @Override
    public List<Fault> check(SheetRow row) {
        try {
            Integer line = above.putIfAbsent(check.apply(row), row.number());
            return line == null ? List.of() : List.of(Fault.at(pointer, ImportFault.REPEATS_A_LINE, line));
        } catch (ProblemException refused) {
            return refused.faults();
        }
    }
}
