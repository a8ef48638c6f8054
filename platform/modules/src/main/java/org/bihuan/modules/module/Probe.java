package org.bihuan.modules.module;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.SectorRow;
import org.osgi.framework.Bundle;

/** Tries out a sector bundle that was just started, as the platform will use it. */
final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();
    private static final RowId CATCH_ALL = new RowId("other");
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
                .orElseThrow(() -> new ProbeFailedException("no sector could be read; " + listed(bundle)));
        if (!isShown(bundle)) {
            throw new ProbeFailedException("the registry does not show version " + definition.version() + " after "
                    + PATIENCE.toSeconds() + " s; " + listed(bundle));
        }
        asksTheRules(definition);
        if (!problems(bundle).isEmpty()) {
            throw new ProbeFailedException("a rule fails: " + problems(bundle));
        }
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

    /** A rule that fails is listed under problems by whoever asks it. */
    private void asksTheRules(SectorDefinition definition) {
        RowId row = definition.rows().stream().map(SectorRow::id).findFirst().orElse(CATCH_ALL);
        for (ChecklistItem item : definition.items()) {
            HazardFacts facts = new HazardFacts(
                    item, List.of(), Optional.empty(), row, List.of(), definition.id(), LocalDate.now(ZONE));
            registry.grade(definition.id(), facts);
            registry.lead(definition.id(), facts);
        }
        registry.goals(definition.id(), List.of(new MonthOfAccidents(YearMonth.now(ZONE), 0, 0, 0)));
    }

    private String listed(Bundle bundle) {
        String problems = problems(bundle);
        return problems.isEmpty() ? "no problem is listed" : problems;
    }

    /** What is listed of the bundle; blank: nothing. */
    private String problems(Bundle bundle) {
        return registry.problems().stream()
                .filter(problem -> problem.bundleId() == bundle.getBundleId())
                .flatMap(problem -> problem.faults().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
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
