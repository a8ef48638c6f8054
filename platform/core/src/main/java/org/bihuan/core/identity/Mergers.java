package org.bihuan.core.identity;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.EnterpriseStore;
import org.jspecify.annotations.Nullable;

/**
 * Knows which firms were merged into another one, directly or by way of others. After a split nobody knows which of the
 * successors goes on with a record, so none of them does.
 */
public final class Mergers {
    private final EnterpriseStore enterprises;

    public Mergers(EnterpriseStore enterprises) {
        this.enterprises = enterprises;
    }

    /**
     * The caller with the firms that were merged into the own one. They are looked up once, when something first asks whose records
     * the caller goes on with; nothing that does not costs a look at the database.
     */
    public Caller known(Caller caller) {
        return caller.enterprise().map(firm -> caller.after(new Merged(firm))).orElse(caller);
    }

    /** The firms that were merged into one. */
    private final class Merged extends AbstractSet<EnterpriseId> {
        private final EnterpriseId firm;
        private @Nullable Set<EnterpriseId> found;

        Merged(EnterpriseId firm) {
            this.firm = firm;
        }

        @Override
        public Iterator<EnterpriseId> iterator() {
            return found().iterator();
        }

        @Override
        public int size() {
            return found().size();
        }

        private synchronized Set<EnterpriseId> found() {
            if (found == null) {
                found = Set.copyOf(into(firm));
            }
            return found;
        }
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
