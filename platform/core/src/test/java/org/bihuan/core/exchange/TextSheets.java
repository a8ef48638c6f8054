package org.bihuan.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.exchange.SheetFiles;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;

/** Sheets as a test writes them: a line each, with {@code key=text} between bars. The first line has the number 4. */
final class TextSheets implements SheetFiles {
    private static final Pattern PARTS = Pattern.compile("\\|");

    private static final int FIRST = 4;

    /** A file of such lines. */
    static Path file(String... lines) throws IOException {
        return Files.writeString(Files.createTempFile("sheet-test", ".txt"), String.join("\n", lines));
    }

    @Override
    public void template(SheetLayout layout, OutputStream to) throws IOException {
        write(to, layout.columns().stream().map(SheetColumn::key).collect(Collectors.joining("|")));
    }

    @Override
    public List<Fault> read(Path file, SheetLayout layout, Predicate<SheetRow> rows) {
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            letters.put(layout.columns().get(i).key(), String.valueOf((char) ('A' + i)));
        }
        List<String> lines = lines(file);
        if (lines.contains("broken")) {
            return List.of(Fault.at("", SheetFault.NOT_A_SPREADSHEET));
        }
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String part : PARTS.splitAsStream(lines.get(i)).toList()) {
                if (part.contains("=")) {
                    texts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
                }
            }
            if (!texts.isEmpty() && !rows.test(new SheetRow(layout.sheet(), i + FIRST, texts, letters))) {
                break;
            }
        }
        return List.of();
    }

    @Override
    public void returned(Path file, SheetLayout layout, IntFunction<String> remarks, OutputStream to)
            throws IOException {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            write(to, lines.get(i) + "|faults=" + remarks.apply(i + FIRST) + "\n");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
