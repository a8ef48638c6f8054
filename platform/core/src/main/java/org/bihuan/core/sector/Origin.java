package org.bihuan.core.sector;

import java.util.List;
import java.util.Set;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorProblem;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * Where a sector's service comes from.
 *
 * @param serviceId grows with each service registered
 * @param bundleId the bundle's id
 * @param bundle its symbolic name
 * @param bundleVersion its version
 * @param rules the kinds of rules that the bundle says that it registers
 */
record Origin(long serviceId, long bundleId, String bundle, String bundleVersion, Set<RuleKind> rules) {
    static Origin of(ServiceReference<Sector> reference) {
        Bundle bundle = reference.getBundle();
        return new Origin(
                number(reference, Constants.SERVICE_ID),
                bundleId(reference),
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                DeclaredRules.of(bundle));
    }

    static long serviceId(ServiceReference<?> reference) {
        return number(reference, Constants.SERVICE_ID);
    }

    static long bundleId(ServiceReference<?> reference) {
        return number(reference, Constants.SERVICE_BUNDLEID);
    }

    SectorProblem problem(List<SectorFault> faults) {
        return new SectorProblem(bundleId, bundle, bundleVersion, List.copyOf(faults));
    }

    private static long number(ServiceReference<?> reference, String key) {
        return ((Number) reference.getProperty(key)).longValue();
    }
}
