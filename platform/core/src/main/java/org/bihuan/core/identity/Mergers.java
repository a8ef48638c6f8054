package org.bihuan.core.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.EnterpriseStore;

/**
 * Knows after which firms another one goes on, directly or by way of others. With the records of those that were merged into it, it
 * goes on by itself; with those of firms that were split, only where somebody said that it does.
 */
public final class Mergers {
    private final EnterpriseStore enterprises;

    public Mergers(EnterpriseStore enterprises) {
        this.enterprises = enterprises;
    }

    /**
     * The firms before another one.
     *
     * @param merged those that were merged into it
     * @param divided the others: each of them, or a firm between them and this one, was split
     */
    public record Before(Set<EnterpriseId> merged, Set<EnterpriseId> divided) {
        public Before {
            merged = Set.copyOf(merged);
            divided = Set.copyOf(divided);
        }
    }

    /** The firms before this one. */
    public Before before(EnterpriseId firm) {
        Set<EnterpriseId> merged = new HashSet<>();
        Set<EnterpriseId> divided = new HashSet<>();
        Deque<EnterpriseId> heirs = new ArrayDeque<>(List.of(firm));
        while (!heirs.isEmpty()) {
            EnterpriseId heir = heirs.remove();
            boolean whole = !divided.contains(heir);
            for (Enterprise one : enterprises.predecessors(heir)) {
                EnterpriseId id = one.id();
                boolean known = id.equals(firm) || merged.contains(id) || divided.contains(id);
                if (!known) {
                    (whole && one.history().soleSuccessor().isPresent() ? merged : divided).add(id);
                    heirs.add(id);
                }
            }
        }
        return new Before(merged, divided);
    }
}
