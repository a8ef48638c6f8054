package org.bihuan.core.sector;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorRule;
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
    private final List<Tracker<? extends SectorRule>> rules;
    private final Tracker<Sector> services;

    @Activate
    public SectorWhiteboard(BundleContext context, @Reference Sectors sectors) {
        this.rules = Stream.of(RuleKind.values())
                .<Tracker<? extends SectorRule>>map(kind -> rules(context, kind.type(), sectors))
                .toList();
        this.services = new Tracker<>(
                context,
                Sector.class,
                (reference, sector) -> sectors.came(Origin.of(reference), sector),
                (reference, sector) -> sectors.went(Origin.serviceId(reference)));
        rules.forEach(Tracker::open);
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
        rules.forEach(Tracker::close);
    }

    private static <R extends SectorRule> Tracker<R> rules(BundleContext context, Class<R> type, Sectors sectors) {
        return new Tracker<>(
                context,
                type,
                (reference, rule) -> sectors.ruleCame(Origin.bundleId(reference), rule),
                (reference, rule) -> sectors.ruleWent(Origin.bundleId(reference), rule));
    }

    private static final class Tracker<S> extends ServiceTracker<S, S> {
        private final BiConsumer<ServiceReference<S>, S> came;
        private final BiConsumer<ServiceReference<S>, S> went;

        Tracker(
                BundleContext context,
                Class<S> type,
                BiConsumer<ServiceReference<S>, S> came,
                BiConsumer<ServiceReference<S>, S> went) {
            super(context, type, null);
            this.came = came;
            this.went = went;
        }

        @Override
        public S addingService(ServiceReference<S> reference) {
            S service = super.addingService(reference);
            came.accept(reference, service);
            return service;
        }

        @Override
        public void removedService(ServiceReference<S> reference, S service) {
            went.accept(reference, service);
            super.removedService(reference, service);
        }
    }
}
