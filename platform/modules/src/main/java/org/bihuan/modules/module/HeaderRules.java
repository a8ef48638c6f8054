package org.bihuan.modules.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.sector.SectorId;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What the manifest of a sector bundle must say and must not say. */
final class HeaderRules {
    /** Each would tie other bundles to this one, or this one to others, so that a swap restarted them. */
    @SuppressWarnings("deprecation")
    private static final List<String> FORBIDDEN = List.of(
            Constants.FRAGMENT_HOST,
            Constants.EXPORT_PACKAGE,
            Constants.DYNAMICIMPORT_PACKAGE,
            Constants.REQUIRE_BUNDLE,
            Constants.BUNDLE_NATIVECODE,
            Constants.EXPORT_SERVICE,
            Constants.IMPORT_SERVICE);

    private static final String SECTOR_NAME = "org\\.bihuan\\.sector\\.[a-z0-9]+(-[a-z0-9]+)*";

    private HeaderRules() {}

    /** Everything wrong with the headers, by themselves and against the sector that the jar brings. */
    static List<Fault> faults(Attributes headers, Optional<SectorId> brings) {
        List<Fault> faults = new ArrayList<>();
        symbolicName(headers).ifPresentOrElse(name -> nameFaults(name, brings, faults), () -> {
            faults.add(missing(Constants.BUNDLE_SYMBOLICNAME));
        });
        if (!hasVersion(headers)) {
            faults.add(missing(Constants.BUNDLE_VERSION));
        }
        if (isSingleton(headers)) {
            faults.add(forbidden(Constants.BUNDLE_SYMBOLICNAME, Constants.SINGLETON_DIRECTIVE));
        }
        FORBIDDEN.stream()
                .filter(header -> headers.getValue(header) != null)
                .map(header -> forbidden(header, header))
                .forEach(faults::add);
        return faults;
    }

    static Fault forbidden(String header, String what) {
        return at(header, ModuleFault.HEADER_FORBIDDEN, what);
    }

    static Fault at(String header, ModuleFault code, String argument) {
        return Fault.at("/META-INF/MANIFEST.MF/" + header, code, argument);
    }

    private static Fault missing(String header) {
        return at(header, ModuleFault.HEADER_MISSING, header);
    }

    private static void nameFaults(String name, Optional<SectorId> brings, List<Fault> faults) {
        boolean fits = brings.map(SectorBundles::symbolicName).map(name::equals).orElse(true);
        if (!fits || !name.matches(SECTOR_NAME)) {
            faults.add(at(Constants.BUNDLE_SYMBOLICNAME, ModuleFault.WRONG_SYMBOLIC_NAME, name));
        }
    }

    private static Optional<String> symbolicName(Attributes headers) {
        return Optional.ofNullable(headers.getValue(Constants.BUNDLE_SYMBOLICNAME))
                .map(value -> value.split(";", 2)[0].strip())
                .filter(name -> !name.isEmpty());
    }

    /** Two versions of a singleton cannot run side by side, and that is how a swap leaves no gap. */
    private static boolean isSingleton(Attributes headers) {
        String value = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
        return value != null && value.replaceAll("[\\s\"]", "").contains(";singleton:=true");
    }

    private static boolean hasVersion(Attributes headers) {
        try {
            return !Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION))
                    .equals(Version.emptyVersion);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
