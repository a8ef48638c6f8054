package org.bihuan.core.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.exchange.SheetFiles;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.core.job.Progress;

/** Looks at every line of a file, and remembers by cell what is wrong. */
final class SheetCheck {
    private static final int MOST_FAULTS = 5000;

    /** The forms of letters, digits and signs that are as wide as Chinese characters, and the blank of that width. */
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E\\u3000]");

    private static final Set<MessageCode> UNREAD =
            Set.of(SheetFault.SHEET_FORMULA, SheetFault.SHEET_UNREADABLE_CELL, SheetFault.SHEET_NUMBER_TOO_LONG);

    private static final Pattern CELL = Pattern.compile("!([A-Z]{1,3})(\\d{1,9})$");
    private static final Pattern INDEX = Pattern.compile("\\d+");

    private final SheetFiles sheets;
    private final ImportedList list;
    private final ImportedList.Reading reading;
    private final List<Fault> faults = new ArrayList<>();
    private long lines;

    SheetCheck(SheetFiles sheets, ImportedList list, Caller owner) {
        this.sheets = sheets;
        this.list = list;
        this.reading = list.begin(owner);
    }

    void read(Path file, Progress progress) {
        List<SheetColumn> columns = list.layout().columns();
        List<Fault> ofFile = sheets.read(file, list.layout(), row -> {
            lines++;
            progress.at(lines, 0);
            check(row, columns);
            return faults.size() < MOST_FAULTS;
        });
        // what could not be read was taken for empty
        Set<String> unread = ofFile.stream()
                .filter(fault -> UNREAD.contains(fault.code()))
                .map(Fault::pointer)
                .collect(Collectors.toSet());
        faults.removeIf(fault -> unread.contains(fault.pointer()));
        faults.addAll(0, ofFile);
        faults.sort(Comparator.comparing(SheetCheck::place));
        if (lines == 0 && faults.isEmpty()) {
            faults.add(Fault.at("", ImportFault.NOTHING_TO_IMPORT));
        }
        if (faults.size() >= MOST_FAULTS) {
            faults.add(Fault.at("", SheetFault.SHEET_MORE_FAULTS, MOST_FAULTS));
        }
    }

    /** The line and then the column of the cell that a fault names, as a text that sorts so; what is meant for the whole file comes first. */
    private static String place(Fault fault) {
        Matcher cell = CELL.matcher(fault.pointer());
        return cell.find() ? "%9s%3s".formatted(cell.group(2), cell.group(1)) : "";
    }

    /** How many lines had something in them. */
    long lines() {
        return lines;
    }

    /** What is wrong: with the file first, then by line and column. */
    List<Fault> faults() {
        return faults;
    }

    /** What to say beside a line: every cell with its fault. */
    IntFunction<String> remarks(MessageTexts texts, Locale language) {
        Map<Integer, String> remarks = new HashMap<>();
        for (Fault fault : faults) {
            String cell = fault.pointer().substring(fault.pointer().indexOf('!') + 1);
            String digits = cell.replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                remarks.merge(
                        Integer.valueOf(digits),
                        cell + "：" + texts.of(fault.code(), fault.arguments(), language),
                        (before, more) -> before + "\n" + more);
            }
        }
        return line -> remarks.getOrDefault(line, "");
    }

    private void check(SheetRow row, List<SheetColumn> columns) {
        Set<String> wide = columns.stream()
                .filter(SheetColumn::code)
                .filter(column -> FULL_WIDTH.matcher(row.text(column.key())).find())
                .map(column -> row.cell(column.key()))
                .collect(Collectors.toSet());
        wide.forEach(cell -> faults.add(Fault.at(cell, ImportFault.FULL_WIDTH_CHARACTERS)));
        for (Fault fault : reading.check(row)) {
            String key = key(fault.pointer(), columns);
            String cell = row.cell(key);
            if (!wide.contains(cell)) {
                List<String> arguments = fault.arguments().stream()
                        .map(argument -> inWords(row, key, argument))
                        .toList();
                faults.add(new Fault(cell, fault.code(), arguments));
            }
        }
    }

    /** An argument that is an id or several, in the words that the column takes. */
    private String inWords(SheetRow row, String key, String argument) {
        List<String> ids = List.of(argument.split(", ", -1));
        List<String> words = ids.stream().map(id -> reading.word(row, key, id)).toList();
        return words.equals(ids) ? argument : String.join("、", words);
    }

    /**
     * The column that a pointer means: {@code /highRisk/0/reason} is {@code highRisk.reason} if there is one, else
     * {@code highRisk}, else the first within it.
     */
    private static String key(String pointer, List<SheetColumn> columns) {
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            if (!INDEX.matcher(part).matches()) {
                parts.add(part);
            }
        }
        String whole = String.join(".", parts);
        String first = parts.get(0);
        return Stream.<Predicate<String>>of(whole::equals, first::equals, key -> key.startsWith(first + "."))
                .flatMap(fits -> columns.stream().map(SheetColumn::key).filter(fits))
                .findFirst()
                .orElse(whole);
    }
}
