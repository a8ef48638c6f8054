package org.bihuan.modules.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.api.store.Stored;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings this node, when it starts, to the modules that the database wants. */
@Component(
        immediate = true,
        service = {})
public final class Convergence {
    private static final Logger LOG = LoggerFactory.getLogger(Convergence.class);
    private static final long TRIED_EVERY_SECONDS = 5;

    private final SectorBundles bundles;
    private final ModuleStore store;
    private final Probe probe;
    private final Swap swap;
    private final Thread worker;

    @Activate
    public Convergence(
            ComponentContext component,
            @Reference SectorBundles bundles,
            @Reference ModuleStore store,
            @Reference SectorRegistry registry) {
        this.bundles = bundles;
        this.store = store;
        this.probe = new Probe(bundles, registry);
        this.swap = new Swap(bundles, probe);
        // waits for sectors to come up, which must not hold up the framework's start
        this.worker = new Thread(() -> run(component), "bihuan-modules");
        this.worker.setDaemon(true);
        this.worker.start();
    }

    @Deactivate
    public void stop() {
        worker.interrupt();
    }

    private void run(ComponentContext component) {
        try {
            while (!converged()) {
                TimeUnit.SECONDS.sleep(TRIED_EVERY_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unreadable) {
            warnUnlessStopping("the modules wanted could not be read; sectors stay as they are", unreadable);
        }
        if (!Thread.currentThread().isInterrupted()) {
            component.enableComponent(DefaultModuleService.class.getName());
        }
    }

    /** False: the database is away, which it tells itself. */
    private boolean converged() {
        try {
            return bundles.exclusively(() -> {
                converge();
                return true;
            });
        } catch (StoreAwayException away) {
            return false;
        }
    }

    private void converge() {
        bundles.removeTrials();
        List<WantedModule> wanted = store.all().stream().map(Stored::record).toList();
        Set<SectorId> known = wanted.stream().map(WantedModule::sector).collect(Collectors.toSet());
        bundles.all().stream()
                .filter(Predicate.not(SectorBundles::isShipped))
                .filter(bundle -> !known.contains(SectorBundles.sectorOf(bundle)))
                .forEach(this::removeLeftOver);
        wanted.forEach(this::convergeAlone);
    }

    private void convergeAlone(WantedModule wanted) {
        try {
            converge(wanted);
        } catch (StoreAwayException away) {
            throw away;
        } catch (BundleException | ProbeFailedException | RuntimeException failed) {
            warnUnlessStopping("sector " + wanted.sector() + " could not be brought to what is wanted", failed);
        }
    }

    private void converge(WantedModule wanted) throws BundleException, ProbeFailedException {
        List<Bundle> present = bundles.of(wanted.sector());
        if (!wanted.present()) {
            present.forEach(bundles::remove);
            return;
        }
        present.stream()
                .filter(bundle -> !SectorBundles.isShipped(bundle))
                .filter(bundle -> !SectorBundles.sha256(bundle).equals(wanted.sha256()))
                .forEach(this::removeLeftOver);
        Optional<Bundle> shipped =
                present.stream().filter(SectorBundles::isShipped).findFirst();
        Optional<SectorDefinition> definition = shipped.flatMap(this::started);
        if (definition.filter(one -> isNewer(one, wanted)).isPresent()) {
            keepShipped(wanted, definition.get());
        } else {
            bringBack(wanted, shipped.filter(bundle -> definition.isPresent()));
        }
    }

    private void keepShipped(WantedModule wanted, SectorDefinition shipped) {
        LOG.info(
                "sector {}: the distribution ships version {}, newer than {} in the database; the newer one stays",
                wanted.sector(),
                shipped.version(),
                wanted.contentVersion());
        bundles.of(wanted.sector()).stream()
                .filter(Predicate.not(SectorBundles::isShipped))
                .forEach(bundles::remove);
    }

    private void bringBack(WantedModule wanted, Optional<Bundle> standIn) throws BundleException, ProbeFailedException {
        Optional<Bundle> cached = bundles.of(wanted.sector()).stream()
                .filter(bundle -> SectorBundles.sha256(bundle).equals(wanted.sha256()))
                .findFirst();
        Bundle bundle = cached.isPresent() ? cached.get() : bundles.install(wanted.sector(), jar(wanted));
        try {
            bundles.startForNow(bundle);
            probe.passed(bundle);
        } catch (BundleException | ProbeFailedException failed) {
            // without a shipped version it stays, so that it is listed as faulty
            standIn.ifPresent(shipped -> bundles.remove(bundle));
            throw failed;
        }
        swap.settle(bundle, bundles.of(wanted.sector()));
    }

    private SectorJar jar(WantedModule wanted) {
        SectorJar jar = store.jar(wanted.sector())
                .map(SectorJar::new)
                .orElseThrow(() -> new IllegalStateException("the database has no jar for it"));
        if (!jar.sha256().equals(wanted.sha256())) {
            throw new IllegalStateException("the jar in the database is not the one that was installed");
        }
        return jar;
    }

    private Optional<SectorDefinition> started(Bundle shipped) {
        try {
            bundles.startForNow(shipped);
            return probe.definition(shipped);
        } catch (BundleException faulty) {
            return Optional.empty();
        }
    }

    private void removeLeftOver(Bundle bundle) {
        LOG.info("{} was left over by a change that was never kept; it goes", bundle);
        bundles.remove(bundle);
    }

    private static boolean isNewer(SectorDefinition shipped, WantedModule wanted) {
        return Version.parseVersion(shipped.version()).compareTo(Version.parseVersion(wanted.contentVersion())) > 0;
    }

    private void warnUnlessStopping(String message, Exception why) {
        if (!Thread.currentThread().isInterrupted()) {
            LOG.warn(message, why);
        }
    }
}
