package org.bihuan.modules.module;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sector bundles in the framework, and the only place that starts one or takes one away. */
@Component(service = SectorBundles.class)
public final class SectorBundles {
    private static final Logger LOG = LoggerFactory.getLogger(SectorBundles.class);
    private static final String NAME = "org.bihuan.sector.";
    private static final String INSTALLED = "bihuan:";
    private static final String TRIAL = "bihuan-check:";
    private static final long REFRESH_SECONDS = 10;

    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final ReentrantLock lock = new ReentrantLock();

    @Activate
    public SectorBundles(BundleContext context) {
        this.context = context;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    static String symbolicName(SectorId sector) {
        return NAME + sector.value();
    }

    static SectorId sectorOf(Bundle bundle) {
        return new SectorId(bundle.getSymbolicName().substring(NAME.length()));
    }

    static boolean isShipped(Bundle bundle) {
        return !bundle.getLocation().startsWith(INSTALLED);
    }

    /** Digest of the jar it was installed from; blank for a shipped one. */
    static String sha256(Bundle bundle) {
        String location = bundle.getLocation();
        return isShipped(bundle) ? "" : location.substring(location.lastIndexOf(':') + 1);
    }

    /** One change at a time. */
    <T> T exclusively(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    /** All sector bundles; of one sector there are two while it is swapped. */
    List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .filter(bundle -> bundle.getSymbolicName().startsWith(NAME))
                .filter(bundle -> !bundle.getLocation().startsWith(TRIAL))
                .toList();
    }

    List<Bundle> of(SectorId sector) {
        return all().stream()
                .filter(bundle -> bundle.getSymbolicName().equals(symbolicName(sector)))
                .toList();
    }

    /** Installs without starting. The location names the content, so a second call finds the bundle of the first. */
    Bundle install(SectorId sector, SectorJar jar) throws BundleException {
        return context.installBundle(INSTALLED + sector + ":" + jar.sha256(), jar.open());
    }

    Bundle installForTrial(SectorJar jar) throws BundleException {
        return context.installBundle(TRIAL + UUID.randomUUID(), jar.open());
    }

    /** Starts now, but not again after a crash: until the change is kept, the next start must find the old version. */
    void startForNow(Bundle bundle) throws BundleException {
        BundleStartLevel ours = context.getBundle().adapt(BundleStartLevel.class);
        BundleStartLevel its = bundle.adapt(BundleStartLevel.class);
        if (its.getStartLevel() > ours.getStartLevel()) {
            // the framework may be on its way up: a higher level than ours would not be reached yet
            its.setStartLevel(ours.getStartLevel());
        }
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    }

    /** Starts now and whenever the framework starts. */
    void startForGood(Bundle bundle) throws BundleException {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
    }

    /** Takes a bundle away and frees what it held; nothing else is refreshed. */
    void remove(Bundle bundle) {
        try {
            bundle.uninstall();
            refresh(bundle);
        } catch (BundleException stuck) {
            LOG.warn("{} could not be taken away; the next start does it", bundle, stuck);
        }
    }

    void removeTrials() {
        Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(TRIAL))
                .forEach(this::remove);
    }

    /** Symbolic names of the other bundles that would restart if these went. */
    Set<String> restarts(Collection<Bundle> going) {
        Set<Bundle> others = new HashSet<>(wiring.getDependencyClosure(going));
        others.removeAll(going);
        Set<String> names = new TreeSet<>();
        others.forEach(other -> names.add(String.valueOf(other.getSymbolicName())));
        return names;
    }

    FrameworkWiring wiring() {
        return wiring;
    }

    /** What the bundle's own sector says, whether or not the registry shows it; empty when there is none to be read. */
    Optional<SectorDefinition> definition(Bundle bundle) {
        // not by a query to the context: while a bundle is refreshed, Felix 7 fails in it with a null pointer
        return services(bundle).flatMap(reference -> read(reference).stream()).findFirst();
    }

    private static Stream<ServiceReference<?>> services(Bundle bundle) {
        try {
            return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Arrays::stream);
        } catch (IllegalStateException uninstalledMeanwhile) {
            return Stream.empty();
        }
    }

    private Optional<SectorDefinition> read(ServiceReference<?> reference) {
        if (!List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(Sector.class.getName())) {
            return Optional.empty();
        }
        Object service = context.getService(reference);
        if (service == null) {
            return Optional.empty();
        }
        try {
            return service instanceof Sector sector ? Optional.of(sector.definition()) : Optional.empty();
        } catch (RuntimeException | LinkageError faulty) {
            return Optional.empty();
        } finally {
            context.ungetService(reference);
        }
    }

    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(Set.of(bundle), event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} is uninstalled, but the framework still holds it", bundle);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
