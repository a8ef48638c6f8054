package org.bihuan.core.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bihuan.api.exchange.TableHead.Line;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;

/** What a reader of an exported file must know: who took it out, when, and by which filter. */
final class Cover {
    private final EnterpriseStore enterprises;
    private final Shown shown;

    Cover(EnterpriseStore enterprises, Shown shown) {
        this.enterprises = enterprises;
        this.shown = shown;
    }

    /** @param list the name of the list, which is its kind of records in the plural */
    List<Line> lines(Caller owner, Instant now, String list, String query) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(shown.text("export.by"), owner.name()));
        lines.add(new Line(shown.text("export.at"), Shown.minute(now)));
        QueryText.values(query)
                .forEach((name, values) ->
                        lines.add(new Line(label(name), shown.list(values, value -> value(list, name, value)))));
        if (lines.size() == 2) {
            lines.add(new Line(shown.text("export.filter"), shown.text("export.filter.none")));
        }
        lines.add(new Line(shown.text("export.note"), shown.text("export.note.text")));
        return lines;
    }

    private String label(String name) {
        return shown.text("export.filter.name", shown.text("filter." + name));
    }

    /** What was filtered by names of organisations, enterprises and the like stands there with its name. */
    private String value(String list, String name, String value) {
        return switch (name) {
            case "lead", "department", "territory", "unit" -> shown.organisation(new OrganisationId(value));
            case "sector" -> shown.sector(new SectorId(value));
            case "tag" -> shown.row(new RowId(value));
            case "enterprise" -> enterprise(new EnterpriseId(UUID.fromString(value)));
            case "states" -> shown.state(list.substring(0, list.length() - 1), value);
            case "ground" -> shown.word("ground." + value);
            case "duty" -> shown.word("duty." + value);
            case "measure" ->
                shown.text("measure." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
            case "text", "day", "from", "until", "overdueOn", "links" -> value;
            default -> shown.word(value.equals("true") ? "yes" : value);
        };
    }

    private String enterprise(EnterpriseId id) {
        return enterprises.find(id).map(Stored::record).map(Enterprise::name).orElse(id.toString());
    }
}
