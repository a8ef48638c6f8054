package org.bihuan.core.sector;

import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.Sector;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/** Tells {@link Sectors} of each sector and each rule that comes or goes, with the bundle it belongs to. */
@Component(service = {})
public final class SectorWhiteboard {
    private final ServiceTracker<GradeRule, GradeRule> rules;
    private final ServiceTracker<Sector, Sector> services;

    @Activate
    public SectorWhiteboard(BundleContext context, @Reference Sectors sectors) {
        this.rules = new Rules(context, sectors);
        this.services = new Services(context, sectors);
        rules.open();
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
        rules.close();
    }

    private static final class Services extends ServiceTracker<Sector, Sector> {
        private final Sectors sectors;

        Services(BundleContext context, Sectors sectors) {
            super(context, Sector.class, null);
            this.sectors = sectors;
        }

        @Override
        public Sector addingService(ServiceReference<Sector> reference) {
            Sector sector = super.addingService(reference);
            sectors.came(Origin.of(reference), sector);
            return sector;
        }

        @Override
        public void removedService(ServiceReference<Sector> reference, Sector sector) {
            sectors.went(Origin.serviceId(reference));
            super.removedService(reference, sector);
        }
    }

    private static final class Rules extends ServiceTracker<GradeRule, GradeRule> {
        private final Sectors sectors;

        Rules(BundleContext context, Sectors sectors) {
            super(context, GradeRule.class, null);
            this.sectors = sectors;
        }

        @Override
        public GradeRule addingService(ServiceReference<GradeRule> reference) {
            GradeRule rule = super.addingService(reference);
            sectors.ruleCame(Origin.bundleId(reference), rule);
            return rule;
        }

        @Override
        public void removedService(ServiceReference<GradeRule> reference, GradeRule rule) {
            sectors.ruleWent(Origin.bundleId(reference), rule);
            super.removedService(reference, rule);
        }
    }
}
