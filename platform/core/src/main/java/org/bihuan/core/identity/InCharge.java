package org.bihuan.core.identity;

import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.record.RecordQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries as they are meant: whoever is asked for by name is asked for with those after whom it goes on today. */
@Component(service = InCharge.class)
public final class InCharge {
    private final Predecessors predecessors;

    @Activate
    public InCharge(@Reference Predecessors predecessors) {
        this.predecessors = predecessors;
    }

    public HazardQuery of(HazardQuery asked) {
        HazardQuery.Selection meant = asked.but();
        asked.lead().map(this::of).ifPresent(meant::lead);
        asked.territory().map(this::of).ifPresent(meant::territory);
        asked.enterprise().map(this::of).ifPresent(meant::enterprise);
        return meant.page(asked.after(), asked.limit());
    }

    public RecordQuery of(RecordQuery asked) {
        RecordQuery.Selection meant = asked.but();
        asked.lead().map(this::of).ifPresent(meant::lead);
        asked.territory().map(this::of).ifPresent(meant::territory);
        asked.enterprise().map(this::of).ifPresent(meant::enterprise);
        return meant.page(asked.after(), asked.limit());
    }

    public EnterpriseQuery of(EnterpriseQuery asked) {
        return new EnterpriseQuery(
                asked.text(),
                asked.territory().map(this::of),
                asked.sector(),
                asked.tag(),
                asked.highRisk(),
                asked.size(),
                asked.state(),
                asked.after(),
                asked.limit());
    }

    private Reach.OfLead of(Reach.OfLead asked) {
        return new Reach.OfLead(asked.department(), predecessors.dissolved(asked.department()));
    }

    private Reach.OfTerritory of(Reach.OfTerritory asked) {
        return new Reach.OfTerritory(asked.territory(), predecessors.dissolved(asked.territory()));
    }

    private Reach.OfEnterprise of(Reach.OfEnterprise asked) {
        return predecessors.reach(asked.enterprise());
    }
}
