package org.bihuan.store.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Selection;

/**
 * Enterprises of nearly the same name. A slip of one character leaves the front half of a key as it is, or the back half: so
 * an index finds those that share the front, another those that share the back, and patterns for each possible slip pick
 * among them before a row is read. Former names have rows and indexes of their own, alike in everything.
 */
final class AlikeNames {
    private final Database database;
    private final Reach reach;
    private final int limit;
    private final Map<EnterpriseId, Enterprise> found = new LinkedHashMap<>();

    /** Where names are. */
    private enum Names {
        TODAY("enterprise", "id") {
            @Override
            Stream<EnterpriseEntity> read(Database database, Selection selection, String index, int limit) {
                return selection.list(database, EnterpriseEntity.class, index, "name, id", limit).stream();
            }
        },
        FORMER("former_name", "enterprise_id") {
            @Override
            Stream<EnterpriseEntity> read(Database database, Selection selection, String index, int limit) {
                return selection.list(database, FormerNameEntity.class, index, "id", limit).stream()
                        .flatMap(one ->
                                database
                                        .find(EnterpriseEntity.class, "enterprise", Columns.nearly(one.enterprise()))
                                        .stream());
            }
        };

        private final String table;
        private final String enterprise;

        Names(String table, String enterprise) {
            this.table = table;
            this.enterprise = enterprise;
        }

        abstract Stream<EnterpriseEntity> read(Database database, Selection selection, String index, int limit);
    }

    /** Looks among the enterprises within reach. */
    AlikeNames(Database database, Reach reach, int limit) {
        this.database = database;
        this.reach = reach;
        this.limit = limit;
    }

    List<Enterprise> of(NameKey key, OrganisationId territory) {
        Stream.of(Names.values()).forEach(names -> look(names, key, territory));
        return found.values().stream()
                .sorted(Comparator.comparing(Enterprise::name)
                        .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    private void look(Names names, NameKey key, OrganisationId territory) {
        String forward = key.value();
        add(names, new Selection(names.table).and("name_key = ?", forward), "_key");
        if (key.longEnough()) {
            int half = forward.length() / 2;
            String backward = new StringBuilder(forward).reverse().toString();
            add(names, slips(names, territory, "name_key", forward, half), "_front");
            add(names, slips(names, territory, "name_back", backward, forward.length() - half), "_back");
        }
    }

    private static Selection slips(Names names, OrganisationId territory, String column, String key, int shared) {
        String front = key.substring(0, shared);
        String beyond = front.substring(0, shared - 1) + (char) (front.charAt(shared - 1) + 1);
        List<String> patterns = patterns(key, shared);
        String likes = String.join(" OR ", Collections.nCopies(patterns.size(), column + " LIKE ?"));
        return new Selection(names.table)
                .and("territory_id = ?", territory.value())
                .and(column + " >= ?", front)
                .and(column + " < ?", beyond)
                .and(column + " <> ?", key)
                .and("(" + likes + ")", patterns.toArray());
    }

    /** A character exchanged, put in or left out, from this place on. */
    private static List<String> patterns(String key, int from) {
        List<String> patterns = new ArrayList<>();
        for (int i = from; i <= key.length(); i++) {
            patterns.add(key.substring(0, i) + "_" + key.substring(i));
            if (i < key.length()) {
                patterns.add(key.substring(0, i) + "_" + key.substring(i + 1));
                patterns.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return patterns;
    }

    private void add(Names names, Selection selection, String index) {
        Selection within = EnterpriseReach.within(reach, selection, names.enterprise);
        names.read(database, within, names.table + index, limit)
                .flatMap(one -> one.toRecord().stream())
                .forEach(one -> found.putIfAbsent(one.id(), one));
    }
}
