package org.bihuan.modules.module;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorInspector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Collects everything that stands against a jar: as a bundle, in its content, and for the bundles around it. */
final class ModuleChecks {
    private final SectorBundles bundles;
    private final SectorInspector inspector;
    private final BundleTrial trial;

    ModuleChecks(SectorBundles bundles, SectorInspector inspector) {
        this.bundles = bundles;
        this.inspector = inspector;
        this.trial = new BundleTrial(bundles);
    }

    ModuleCheck of(SectorJar jar) {
        return of(jar, () -> trial.faults(jar));
    }

    /** A jar that is to be installed: the framework is asked of it then, unless something else stands against it already. */
    ModuleCheck beforeInstalling(SectorJar jar) {
        ModuleCheck check = of(jar, List::of);
        return check.passed() ? check : of(jar);
    }

    /** Installs a jar, refused as the check refuses it when the framework has something against it. */
    Bundle installed(SectorId sector, SectorJar jar) {
        try {
            Bundle bundle = bundles.install(sector, jar);
            List<Fault> faults = trial.faults(bundle);
            if (faults.isEmpty()) {
                return bundle;
            }
            bundles.remove(bundle);
            throw new ProblemException(ModuleProblem.MODULE_REFUSED, faults);
        } catch (BundleException refused) {
            throw new ProblemException(ModuleProblem.MODULE_REFUSED, List.of(BundleTrial.refused(refused)));
        }
    }

    private ModuleCheck of(SectorJar jar, Supplier<List<Fault>> framework) {
        return jar.headers().map(headers -> of(jar, headers, framework)).orElseGet(ModuleChecks::notAJar);
    }

    private ModuleCheck of(SectorJar jar, Attributes headers, Supplier<List<Fault>> framework) {
        SectorCheck content = jar.inspectedBy(inspector);
        Optional<SectorId> sector = content.definition().map(SectorDefinition::id);
        List<Fault> faults = new ArrayList<>(HeaderRules.faults(headers, sector));
        if (faults.isEmpty()) {
            faults.addAll(framework.get());
        }
        return new ModuleCheck(
                sector,
                content.definition().map(SectorDefinition::version),
                content.present().map(SectorDefinition::version),
                faults,
                content.faults(),
                sector.map(this::restarts).orElse(List.of()),
                content.impact());
    }

    /** Which other bundles would restart if the sector's bundle went. */
    List<String> restarts(SectorId sector) {
        return List.copyOf(bundles.restarts(bundles.of(sector)));
    }

    /** Refuses a jar that did not pass, with everything that was found. */
    static void require(ModuleCheck check) {
        if (!check.passed()) {
            throw new ProblemException(
                    ModuleProblem.MODULE_REFUSED,
                    Stream.of(
                                    check.bundleFaults().stream(),
                                    check.sectorFaults().stream().map(ModuleChecks::asFault),
                                    restartFault(check.restarts()).stream())
                            .flatMap(faults -> faults)
                            .toList());
        }
    }

    static Optional<Fault> restartFault(List<String> restarts) {
        return Optional.of(restarts)
                .filter(not(List::isEmpty))
                .map(names -> Fault.at("", ModuleFault.OTHERS_WOULD_RESTART, String.join(", ", names)));
    }

    private static Fault asFault(SectorFault fault) {
        String line = fault.line() == 0 ? "" : ":" + fault.line();
        return new Fault("/" + fault.file() + line, fault.code(), fault.arguments());
    }

    private static ModuleCheck notAJar() {
        return new ModuleCheck(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Fault.at("", ModuleFault.NOT_A_JAR)),
                List.of(),
                List.of(),
                SectorCheck.Impact.NONE);
    }
}
