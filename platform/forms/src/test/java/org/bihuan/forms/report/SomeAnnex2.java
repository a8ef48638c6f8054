package org.bihuan.forms.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Group;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.Annex2Form.Rate;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.text.Text;

/** The whole form, with figures that tell row and column: 100 × place of the row + place of the column. */
final class SomeAnnex2 {
    static final LocalDate DAY = LocalDate.of(2023, 6, 22);

    private SomeAnnex2() {}

    static Annex2Form form() {
        Map<String, List<String[]>> byGroup = lines("columns.txt").stream()
                .collect(Collectors.groupingBy(cells -> cells[0], LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((id, cells) -> groups.add(new Group(
                id,
                new Text(cells.get(0)[1], cells.get(0)[2]),
                cells.stream().map(SomeAnnex2::column).toList())));
        return new Annex2Form(lines("rows.txt").stream().map(SomeAnnex2::row).toList(), groups);
    }

    static Annex2 annex() {
        Annex2Form form = form();
        List<Annex2.Line> lines = new ArrayList<>();
        for (int y = 0; y < form.rows().size(); y++) {
            RowId row = form.rows().get(y).id();
            boolean nothingFound = row.value().equals("coal-mine");
            lines.add(new Annex2.Line(row, figures(form, 100 * (y + 1), nothingFound), figures(form, 0, nothingFound)));
        }
        return new Annex2(DAY, Optional.empty(), Optional.empty(), lines, Map.of(), Map.of());
    }

    private static Map<ColumnId, Optional<BigDecimal>> figures(Annex2Form form, int base, boolean nothingFound) {
        Map<ColumnId, Optional<BigDecimal>> figures = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            BigDecimal figure = BigDecimal.valueOf(base + figures.size() + 1L);
            if (nothingFound) {
                figures.put(
                        column.id(),
                        column.rate().map(rate -> BigDecimal.ZERO).isPresent()
                                ? Optional.empty()
                                : Optional.of(BigDecimal.ZERO));
            } else {
                figures.put(column.id(), Optional.of(column.decimals() == 1 ? new BigDecimal("87.5") : figure));
            }
        }
        return figures;
    }

    private static Row row(String[] cells) {
        return new Row(
                new RowId(cells[0]),
                new Text(cells[1], cells[2]),
                Kind.valueOf(cells[3]),
                given(cells[4]).map(RowId::new),
                Optional.empty(),
                Optional.empty());
    }

    private static Column column(String[] cells) {
        return new Column(
                new ColumnId(cells[3]),
                new Text(cells[4], cells[5]),
                new Text(cells[6], cells[7]),
                Integer.parseInt(cells[8]),
                given(cells[9]).map(ColumnId::new),
                given(cells[10])
                        .map(rate -> rate.split("/", -1))
                        .map(parts -> new Rate(new ColumnId(parts[0]), new ColumnId(parts[1]))));
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static List<String[]> lines(String file) {
        try (InputStream content = SomeAnnex2.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(content).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
