package org.bihuan.core.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.identity.Mergers.Before;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows after whom callers and others go on: the firms before their own, and the bodies in whose place their own is in charge. */
@Component(service = Predecessors.class)
public final class Predecessors {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Mergers mergers;
    private final OrganisationService organisations;
    private final Clock clock;

    @Activate
    public Predecessors(@Reference EnterpriseStore enterprises, @Reference OrganisationService organisations) {
        this(enterprises, organisations, Clock.system(ZONE));
    }

    public Predecessors(EnterpriseStore enterprises, OrganisationService organisations, Clock clock) {
        this.mergers = new Mergers(enterprises);
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The caller with those after whom the own firm or body goes on. Firms are looked up once, when something first asks whose
     * records the caller goes on with; nothing that does not costs a look at the database.
     */
    public Caller known(Caller caller) {
        return ofFirm(ofBody(caller));
    }

    /** The bodies in whose place another one is in charge today. */
    Set<OrganisationId> dissolved(OrganisationId body) {
        return organisations.standsFor(body, LocalDate.now(clock.withZone(ZONE))).stream()
                .filter(one -> !one.equals(body))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The records of a firm, and of those before it what it goes on with. */
    Reach.OfEnterprise reach(EnterpriseId firm) {
        Before before = mergers.before(firm);
        return new Reach.OfEnterprise(firm, before.merged(), before.divided());
    }

    private Caller ofBody(Caller caller) {
        return caller.organisation()
                .map(body -> caller.inPlaceOf(dissolved(body)))
                .orElse(caller);
    }

    private Caller ofFirm(Caller caller) {
        return caller.enterprise()
                .map(firm -> {
                    Lookup lookup = new Lookup(firm);
                    return caller.after(new Later(() -> lookup.found().merged()), new Later(() -> lookup.found()
                            .divided()));
                })
                .orElse(caller);
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
                found = mergers.before(firm);
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
