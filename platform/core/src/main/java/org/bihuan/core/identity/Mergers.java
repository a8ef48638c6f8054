package org.bihuan.core.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.EnterpriseStore;

/**
 * Knows which firms were merged into another one, directly or by way of others. After a split nobody knows which of the
 * successors goes on with a record, so none of them does.
 */
public final class Mergers {
    private final EnterpriseStore enterprises;

    public Mergers(EnterpriseStore enterprises) {
        this.enterprises = enterprises;
    }

    /** The caller with the firms that were merged into the own one by now. */
    public Caller known(Caller caller) {
        return caller.enterprise().map(firm -> caller.after(into(firm))).orElse(caller);
    }

    private Set<EnterpriseId> into(EnterpriseId firm) {
        Set<EnterpriseId> merged = new HashSet<>();
        Deque<EnterpriseId> heirs = new ArrayDeque<>(List.of(firm));
        while (!heirs.isEmpty()) {
            for (Enterprise one : enterprises.predecessors(heirs.remove())) {
                if (one.history().soleSuccessor().isPresent() && !one.id().equals(firm) && merged.add(one.id())) {
                    heirs.add(one.id());
                }
            }
        }
        return merged;
    }
}
