package org.bihuan.core.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;

/** For one measure of enterprises: where and when each enterprise appears. Not thread-safe. */
final class EnterpriseCells {
    private final Map<EnterpriseId, Map<Place, Integer>> places = new HashMap<>();

    private record Place(RowId row, Optional<OrganisationId> lead, Optional<OrganisationId> territory, int day) {
        boolean within(int first, int last, Share share) {
            return day >= first && day <= last && share.covers(lead, territory);
        }
    }

    void add(RowId row, Ownership whose, int day, int times) {
        EnterpriseId enterprise = whose.enterprise().orElseThrow();
        Map<Place, Integer> some = places.computeIfAbsent(enterprise, id -> new HashMap<>());
        some.merge(new Place(row, whose.lead(), whose.territory(), day), times, EnterpriseCells::sum);
        if (some.isEmpty()) {
            places.remove(enterprise);
        }
    }

    /** Adds to the figures how many enterprises appear in each row, and how many over all rows. */
    void count(Measure measure, int first, int last, Share share, Figures to) {
        long all = 0;
        Set<RowId> rows = new HashSet<>();
        for (Map<Place, Integer> some : places.values()) {
            rows.clear();
            for (Place place : some.keySet()) {
                if (place.within(first, last, share)) {
                    rows.add(place.row());
                }
            }
            rows.forEach(row -> to.add(row, measure, 1));
            all += rows.isEmpty() ? 0 : 1;
        }
        to.enterprises().put(measure, all);
    }

    /** What is here otherwise than there, a line for each enterprise; blank: nothing. */
    String difference(Measure measure, EnterpriseCells ledger) {
        Set<EnterpriseId> all = new HashSet<>(places.keySet());
        all.addAll(ledger.places.keySet());
        StringBuilder text = new StringBuilder();
        for (EnterpriseId one : all) {
            Map<Place, Integer> kept = places.getOrDefault(one, Map.of());
            Map<Place, Integer> right = ledger.places.getOrDefault(one, Map.of());
            if (!Objects.equals(kept, right)) {
                text.append("%s %s: kept %s, ledger %s%n".formatted(measure, one, kept, right));
            }
        }
        return text.toString();
    }

    /** What comes to nothing is taken away. */
    @SuppressWarnings("NullAway")
    private static Integer sum(Integer before, Integer times) {
        int sum = before + times;
        return sum == 0 ? null : sum;
    }
}
