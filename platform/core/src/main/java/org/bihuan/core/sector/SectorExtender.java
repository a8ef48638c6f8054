package org.bihuan.core.sector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
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
 * context, so it goes with the bundle whatever ends it. A faulty bundle costs only itself.
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
     * @param service its service; empty where it was refused
     */
    private record Tracked(Optional<ServiceRegistration<Sector>> service) {}

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
                return new Tracked(Optional.empty());
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
            // an active bundle stays as it is
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Tracked tracked) {
            tracked.service().ifPresent(Customizer::unregister);
            sectors.forgotten(bundle.getBundleId());
        }

        private Optional<ServiceRegistration<Sector>> extend(Bundle bundle) throws IOException {
            SectorContent content = new SectorReader(sectors.plan()).read(new BundleFiles(bundle));
            List<SectorFault> faults = new ArrayList<>(content.faults());
            content.definition()
                    .ifPresent(definition ->
                            faults.addAll(sectors.contract().alone(definition, content.places(), content.rules())));
            if (!faults.isEmpty() || content.definition().isEmpty()) {
                refuse(bundle, faults);
                return Optional.empty();
            }
            SectorDefinition definition = content.definition().get();
            Map<String, String> properties =
                    Map.of("bihuan.sector", definition.id().value(), "bihuan.sector.version", definition.version());
            Sector sector = new ReadSector(definition, content.places());
            return Optional.of(bundle.getBundleContext()
                    .registerService(Sector.class, sector, FrameworkUtil.asDictionary(properties)));
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

        private static void unregister(ServiceRegistration<Sector> service) {
            try {
                service.unregister();
            } catch (IllegalStateException e) {
                // the framework was faster: the bundle's services are gone already
            }
        }
    }
}
