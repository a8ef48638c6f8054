package org.bihuan.core.exchange;

import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.report.Annex2FormSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the names that templates use. */
@Component(service = SheetNaming.class)
public final class SheetNaming {
    private final SectorRegistry sectors;
    private final OrganisationService organisations;
    private final EnterpriseStore enterprises;
    private final Annex2FormSource form;

    @Activate
    public SheetNaming(
            @Reference SectorRegistry sectors,
            @Reference OrganisationService organisations,
            @Reference EnterpriseStore enterprises,
            @Reference Annex2FormSource form) {
        this.sectors = sectors;
        this.organisations = organisations;
        this.enterprises = enterprises;
        this.form = form;
    }

    /** The names as they are at this moment. */
    public SheetNames today() {
        return new SheetNames(sectors, organisations, enterprises, form.form());
    }
}
