package org.bihuan.modules.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.problem.Fault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/**
 * Asks the framework itself whether a bundle resolves, without starting it. So the manifest is understood exactly as it will
 * be later.
 */
final class BundleTrial {
    private static final List<String> ALLOWED_IMPORTS =
            List.of("java.", "org.bihuan.api.", "org.osgi.", "org.slf4j", "org.jspecify.");
    private static final Pattern IMPORTED =
            Pattern.compile(Pattern.quote(PackageNamespace.PACKAGE_NAMESPACE) + "=([^)]+)\\)");
    /** What every bundle provides, and the services that a sector offers; anything more could be wired to. */
    private static final Set<String> ALLOWED_CAPABILITIES = Set.of(
            IdentityNamespace.IDENTITY_NAMESPACE,
            BundleNamespace.BUNDLE_NAMESPACE,
            HostNamespace.HOST_NAMESPACE,
            "osgi.service");

    private final SectorBundles bundles;

    BundleTrial(SectorBundles bundles) {
        this.bundles = bundles;
    }

    /** Of a jar that is not to stay: it is installed for a moment. */
    List<Fault> faults(SectorJar jar) {
        try {
            Bundle bundle = bundles.installForTrial(jar);
            try {
                return faults(bundle);
            } finally {
                bundles.remove(bundle);
            }
        } catch (BundleException refused) {
            return List.of(refused(refused));
        }
    }

    static Fault refused(BundleException refused) {
        return unsatisfied("", String.valueOf(refused.getMessage()));
    }

    /** Of a bundle that is installed. */
    List<Fault> faults(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<Fault> faults = new ArrayList<>();
        revision.getDeclaredCapabilities(null).stream()
                .map(capability -> capability.getNamespace())
                .filter(namespace -> !ALLOWED_CAPABILITIES.contains(namespace))
                .distinct()
                .map(namespace -> HeaderRules.forbidden(Constants.PROVIDE_CAPABILITY, namespace))
                .forEach(faults::add);
        for (Requirement requirement : revision.getDeclaredRequirements(null)) {
            fault(requirement).ifPresent(faults::add);
        }
        if (faults.isEmpty() && !bundles.wiring().resolveBundles(Set.of(bundle))) {
            faults.add(unsatisfied("", "its requirements, taken together"));
        }
        return faults;
    }

    private Optional<Fault> fault(Requirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        String filter = directives.getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Optional<String> foreign = importedPackage(requirement, filter)
                .filter(name -> ALLOWED_IMPORTS.stream().noneMatch(name::startsWith));
        if (foreign.isPresent()) {
            return foreign.map(name -> HeaderRules.forbidden(Constants.IMPORT_PACKAGE, name));
        }
        boolean needed =
                !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
                        && Namespace.EFFECTIVE_RESOLVE.equals(directives.getOrDefault(
                                Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE));
        return needed && bundles.wiring().findProviders(requirement).isEmpty()
                ? Optional.of(unsatisfied(headerOf(requirement), requirement.getNamespace() + " " + filter))
                : Optional.empty();
    }

    private static Optional<String> importedPackage(Requirement requirement, String filter) {
        Matcher matcher = IMPORTED.matcher(filter);
        return requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) && matcher.find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static String headerOf(Requirement requirement) {
        return requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                ? Constants.IMPORT_PACKAGE
                : Constants.REQUIRE_CAPABILITY;
    }

    private static Fault unsatisfied(String header, String what) {
        return HeaderRules.at(header, ModuleFault.REQUIREMENT_UNSATISFIED, what);
    }
}
