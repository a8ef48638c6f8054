package org.bihuan.store.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.store.database.Selection;

/**
 * Enterprises of nearly the same name. A slip of one character leaves the front half of a key as it is, or the back half: so
 * an index finds those that share the front, another those that share the back, and patterns for each possible slip pick
 * among them before a row is read.
 */
final class AlikeNames {
    private static final String ORDER = "name, id";

    private final EntityManager manager;
    private final UnaryOperator<Selection> within;
    private final int limit;
    private final Map<EnterpriseId, Enterprise> found = new LinkedHashMap<>();

    /** Looks among the enterprises that a condition admits. */
    AlikeNames(EntityManager manager, UnaryOperator<Selection> within, int limit) {
        this.manager = manager;
        this.within = within;
        this.limit = limit;
    }

    List<Enterprise> of(NameKey key, OrganisationId territory) {
        String forward = key.value();
        add(new Selection("enterprise").and("name_key = ?", forward), "enterprise_key");
        if (key.longEnough()) {
            int half = forward.length() / 2;
            String backward = new StringBuilder(forward).reverse().toString();
            slips(territory, "name_key", forward, half, "enterprise_front");
            slips(territory, "name_back", backward, forward.length() - half, "enterprise_back");
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Enterprise::name)
                        .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    private void slips(OrganisationId territory, String column, String key, int shared, String index) {
        String front = key.substring(0, shared);
        String beyond = front.substring(0, shared - 1) + (char) (front.charAt(shared - 1) + 1);
        List<String> patterns = patterns(key, shared);
        String likes = String.join(" OR ", Collections.nCopies(patterns.size(), column + " LIKE ?"));
        add(
                new Selection("enterprise")
                        .and("territory_id = ?", territory.value())
                        .and(column + " >= ?", front)
                        .and(column + " < ?", beyond)
                        .and(column + " <> ?", key)
                        .and("(" + likes + ")", patterns.toArray()),
                index);
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

    private void add(Selection selection, String index) {
        within.apply(selection).list(manager, EnterpriseEntity.class, index, ORDER, limit).stream()
                .map(EnterpriseEntity::toRecord)
                .forEach(one -> found.putIfAbsent(one.id(), one));
    }
}
