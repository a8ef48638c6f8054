package org.bihuan.core.identity;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.EnterpriseStore;
import org.jspecify.annotations.Nullable;

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

    /**
     * The caller with the firms after which the own one goes on. They are looked up once, when something first asks whose records
     * the caller goes on with; nothing that does not costs a look at the database.
     */
    public Caller known(Caller caller) {
        return caller.enterprise()
                .map(firm -> {
                    Lookup lookup = new Lookup(firm);
                    return caller.after(new Later(() -> lookup.found().merged()), new Later(() -> lookup.found()
                            .divided()));
                })
                .orElse(caller);
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

    /** Looks the firms before another one up, once. */
    private final class Lookup {
        private final EnterpriseId firm;
        private @Nullable Before found;

        Lookup(EnterpriseId firm) {
            this.firm = firm;
        }

        synchronized Before found() {
            if (found == null) {
                found = before(firm);
            }
            return found;
        }
    }

    /** Firms that are looked up when somebody reads them. */
    private static final class Later extends AbstractSet<EnterpriseId> {
        private final Supplier<Set<EnterpriseId>> firms;

        Later(Supplier<Set<EnterpriseId>> firms) {
            this.firms = firms;
        }

        @Override
        public Iterator<EnterpriseId> iterator() {
            return firms.get().iterator();
        }

        @Override
        public int size() {
            return firms.get().size();
        }
    }
}
