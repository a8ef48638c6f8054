package org.bihuan.core.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;

/** Looks at each line by itself, and refuses those that say nothing but what a line above or a record says. */
public final class LineByLine<D> implements ImportedList.Reading {
    private final String pointer;
    private final SheetWording words;
    private final Function<SheetRow, D> check;
    private final Function<D, Optional<String>> registered;
    private final Map<D, Integer> above = new HashMap<>();

    /**
     * @param pointer where it is told that a line repeats another, or a record
     * @param words those of the template
     * @param check answers what two lines have in common that say the same; throws what is wrong with the line
     * @param registered answers the number of the record that says the same, if there is one
     */
    public LineByLine(
            String pointer, SheetWording words, Function<SheetRow, D> check, Function<D, Optional<String>> registered) {
        this.pointer = pointer;
        this.words = words;
        this.check = check;
        this.registered = registered;
    }

    @Override
    public List<Fault> check(SheetRow row) {
        try {
            D said = check.apply(row);
            Integer line = above.putIfAbsent(said, row.number());
            return line == null
                    ? registered
                            .apply(said)
                            .map(number -> Fault.at(pointer, ImportFault.REPEATS_A_RECORD, number))
                            .stream()
                            .toList()
                    : List.of(Fault.at(pointer, ImportFault.REPEATS_A_LINE, line));
        } catch (ProblemException refused) {
            return refused.faults();
        }
    }

    @Override
    public String word(SheetRow row, String column, String id) {
        return words.word(row, column, id);
    }
}
