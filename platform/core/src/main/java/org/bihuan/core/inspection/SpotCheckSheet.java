package org.bihuan.core.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableHead.Column;
import org.bihuan.api.exchange.TableHead.Line;
import org.bihuan.api.exchange.TableWriter;
import org.bihuan.api.exchange.TableWriter.Table;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotChecks;
import org.bihuan.api.inspection.SpotChecks.Unit;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.core.exchange.TextKey;

/** The figures of spot checks as a spreadsheet: a line for the total and one for each unit. */
final class SpotCheckSheet {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final int NAME = 30;
    private static final int NUMBER = 18;

    private final TableWriter writer;
    private final OrganisationService organisations;
    private final MessageTexts texts;
    private final Locale language;

    SpotCheckSheet(TableWriter writer, OrganisationService organisations, MessageTexts texts, Locale language) {
        this.writer = writer;
        this.organisations = organisations;
        this.texts = texts;
        this.language = language;
    }

    void write(SpotChecks checks, String owner, Instant now, OutputStream to) throws IOException {
        TableHead head = new TableHead(
                text("spot-check.title"),
                List.of(
                        new Line(text("export.by"), owner),
                        new Line(text("export.at"), MINUTE.format(now)),
                        new Line(text("spot-check.period"), checks.from() + " – " + checks.until()),
                        new Line(text("export.note"), text("spot-check.note"))),
                Stream.concat(
                                Stream.of(
                                        Column.text(text("spot-check.part"), NUMBER),
                                        Column.text(text("spot-check.unit"), NAME)),
                                Stream.of(SpotCheckFigure.values()).map(figure -> Column.number(name(figure), NUMBER)))
                        .toList());
        try (Table table = writer.open(head, TableFormat.XLSX, to)) {
            table.row(cells(text("spot-check.total"), "", checks.total()));
            rows(table, text("spot-check.checkers"), checks.checkers());
            rows(table, text("spot-check.territories"), checks.territories());
        }
    }

    private void rows(Table table, String part, List<Unit> units) throws IOException {
        for (Unit unit : units) {
            table.row(cells(part, organisation(unit.unit()), unit.figures()));
        }
    }

    private static List<String> cells(String part, String unit, Map<SpotCheckFigure, Long> figures) {
        return Stream.concat(
                        Stream.of(part, unit),
                        Stream.of(SpotCheckFigure.values())
                                .map(figure -> figures.getOrDefault(figure, 0L).toString()))
                .toList();
    }

    private String name(SpotCheckFigure figure) {
        return text("measure." + figure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse(id.value());
    }

    private String text(String key) {
        return texts.of(new TextKey(key), List.of(), language);
    }
}
