package org.bihuan.modules.module;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.sector.GradeFacts;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.osgi.framework.Bundle;

/** Tries out a sector bundle that was just started, as the platform will use it. */
final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SectorBundles bundles;
    private final SectorRegistry registry;

    Probe(SectorBundles bundles, SectorRegistry registry) {
        this.bundles = bundles;
        this.registry = registry;
    }

    /** What the bundle brings, once the registry shows it and it answers. */
    SectorDefinition passed(Bundle bundle) throws ProbeFailedException {
        eventually(() -> isShown(bundle));
        if (bundle.getState() != Bundle.ACTIVE) {
            throw new ProbeFailedException("the bundle does not run");
        }
        SectorDefinition definition = bundles.definition(bundle)
                .orElseThrow(() -> new ProbeFailedException("no sector could be read; " + problems(bundle)));
        if (!isShown(bundle)) {
            throw new ProbeFailedException("the registry does not show version " + definition.version() + " after "
                    + PATIENCE.toSeconds() + " s; " + problems(bundle));
        }
        gradesEveryItem(definition);
        return definition;
    }

    /** The definition of a bundle that was started, waiting for it a while. */
    Optional<SectorDefinition> definition(Bundle bundle) {
        eventually(() -> bundles.definition(bundle).isPresent());
        return bundles.definition(bundle);
    }

    /** Whether the bundle runs and its version is the one that everybody sees. */
    boolean isShown(Bundle bundle) {
        SectorId sector = SectorBundles.sectorOf(bundle);
        return bundle.getState() == Bundle.ACTIVE
                && bundles.definition(bundle)
                        .map(SectorDefinition::version)
                        .equals(registry.find(sector).map(SectorDefinition::version))
                && registry.find(sector).isPresent();
    }

    private void gradesEveryItem(SectorDefinition definition) throws ProbeFailedException {
        for (ChecklistItem item : definition.items()) {
            try {
                registry.grade(definition.id(), new GradeFacts(item, List.of(), Optional.empty(), LocalDate.now(ZONE)));
            } catch (RuntimeException | LinkageError faulty) {
                throw new ProbeFailedException("the grade rule fails on item " + item.id() + ": " + faulty);
            }
        }
    }

    private String problems(Bundle bundle) {
        return registry.problems().stream()
                .filter(problem -> problem.bundle().equals(bundle.getSymbolicName()))
                .filter(problem ->
                        problem.bundleVersion().equals(bundle.getVersion().toString()))
                .flatMap(problem -> problem.faults().stream())
                .map(String::valueOf)
                .reduce((one, other) -> one + ", " + other)
                .orElse("no problem is listed");
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()
                && System.nanoTime() - deadline < 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
