package org.bihuan.core.sector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorProblem;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Turns each running bundle with {@code SECTOR-INF} into a {@link Sector} service. The service lies on that bundle's own
 * context, so it goes with the bundle whatever ends it. A faulty bundle costs only itself. A panel that a sound one brings is
 * registered before its sector: who hears of the sector finds the panel there.
 */
@Component(service = {})
public final class SectorExtender {
    private final BundleTracker<Tracked> tracker;

    @Activate
    public SectorExtender(BundleContext context, @Reference Sectors sectors) {
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, new Customizer(sectors));
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /**
     * A bundle with a sector.
     *
     * @param services its sector and its panel; none where it was refused
     */
    private record Tracked(List<ServiceRegistration<?>> services) {}

    private record Customizer(Sectors sectors) implements BundleTrackerCustomizer<Tracked> {
        @Override
        public @Nullable Tracked addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            if (bundle.getEntryPaths("SECTOR-INF") == null) {
                return null;
            }
            try {
                return new Tracked(extend(bundle));
            } catch (IOException | RuntimeException e) {
                refuse(bundle, List.of(broken(e)));
                return new Tracked(List.of());
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
            // an active bundle stays as it is
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
            tracked.services().forEach(Customizer::unregister);
            sectors.forgotten(bundle.getBundleId());
        }

        private List<ServiceRegistration<?>> extend(Bundle bundle) throws IOException {
            SectorContent content = sectors.read(new BundleFiles(bundle));
            List<SectorFault> faults = new ArrayList<>(content.faults());
            content.definition()
                    .ifPresent(definition -> faults.addAll(content.ownFaults(
                            sectors.contract().alone(definition, content.places(), content.rules()))));
            if (!faults.isEmpty() || content.definition().isEmpty()) {
                refuse(bundle, faults);
                return List.of();
            }
            SectorDefinition definition = content.definition().get();
            Map<String, String> properties =
                    Map.of("bihuan.sector", definition.id().value(), "bihuan.sector.version", definition.version());
            Sector sector = new ReadSector(definition, content.places());
            List<ServiceRegistration<?>> services = new ArrayList<>();
            BundleContext context = bundle.getBundleContext();
            BundlePanel.of(bundle, definition)
                    .ifPresent(panel -> services.add(
                            context.registerService(SectorPanel.class, panel, FrameworkUtil.asDictionary(properties))));
            services.add(0, context.registerService(Sector.class, sector, FrameworkUtil.asDictionary(properties)));
            return services;
        }

        private void refuse(Bundle bundle, List<SectorFault> faults) {
            sectors.refused(new SectorProblem(
                    bundle.getBundleId(),
                    bundle.getSymbolicName(),
                    bundle.getVersion().toString(),
                    Inspection.inOrder(faults)));
        }

        private static SectorFault broken(Exception e) {
            return new SectorFault(
                    SectorContent.SECTOR_FILE, 0, SectorFaultCode.SECTOR_YAML_BROKEN, List.of(e.toString()));
        }

        private static void unregister(ServiceRegistration<?> service) {
            try {
                service.unregister();
            } catch (IllegalStateException e) {
                // the framework was faster: the bundle's services are gone already
            }
        }
    }
}
