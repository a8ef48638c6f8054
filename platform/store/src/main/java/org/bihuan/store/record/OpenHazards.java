package org.bihuan.store.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;

/** Records that concern hazards about which something is still to be done: found by their ids, then read. */
final class OpenHazards {
    private static final int AT_ONCE = 200;

    private static final List<String> OPEN =
            Stream.of(Stage.values()).filter(Stage::open).map(Stage::name).toList();

    /** From what contributes to the figure to its records and their hazards: left to itself, Derby may begin with all hazards. */
    private static final String FROM_CONTRIBUTIONS = "SELECT DISTINCT r.id FROM --DERBY-PROPERTIES joinOrder=FIXED\n"
            + " record_count c --DERBY-PROPERTIES index=record_count_day\n,"
            + " record r --DERBY-PROPERTIES constraint=record_pk\n,"
            + " record_link l --DERBY-PROPERTIES index=record_link_of\n,"
            + " hazard h --DERBY-PROPERTIES constraint=hazard_pk\n";

    private OpenHazards() {}

    static <R extends CampaignRecord> List<R> records(Database database, Class<R> type, Measure measure, Reach reach) {
        List<RecordId> ids = ids(database, type, measure, reach);
        List<R> records = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            records.addAll(
                    RecordLists.newestFirst(database, type, ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return List.copyOf(records);
    }

    private static List<RecordId> ids(
            Database database, Class<? extends CampaignRecord> type, Measure measure, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(RecordTypes.kind(type).name(), measure.name()));
        values.addAll(OPEN);
        String sql = FROM_CONTRIBUTIONS + " WHERE r.kind = ? AND c.measure = ? AND r.id = c.record_id"
                + " AND l.record_id = c.record_id AND h.id = l.other_id AND (h.merged_into IS NOT NULL OR h.stage IN ("
                + String.join(", ", Collections.nCopies(OPEN.size(), "?")) + "))" + within(reach, values);
        List<RecordId> found = database.select(sql, values, rows -> {
            List<RecordId> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(new RecordId(Columns.nearly(rows.getBytes(1))));
            }
            return ids;
        });
        return found.stream()
                .sorted(Comparator.comparing(RecordId::toString).reversed())
                .toList();
    }

    private static String within(Reach reach, List<Object> values) {
        if (reach instanceof Reach.OfLead of) {
            return ownedBy("lead_id", of.all(), values);
        }
        if (reach instanceof Reach.OfTerritory of) {
            return ownedBy("territory_id", of.all(), values);
        }
        // of firms nobody asks
        return reach instanceof Reach.All ? "" : " AND 1 = 0";
    }

    private static String ownedBy(String column, Set<OrganisationId> units, List<Object> values) {
        String one = " IN (" + String.join(", ", Collections.nCopies(units.size(), "?")) + ")";
        List<String> ids = units.stream().map(OrganisationId::value).toList();
        values.addAll(ids);
        values.addAll(ids);
        return " AND (r." + column + one + " OR h." + column + one + " OR h.merged_into IS NOT NULL)";
    }
}
