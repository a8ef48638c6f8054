package org.bihuan.core.sector;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorProblem;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Where a sector's service comes from.
 *
 * @param serviceId grows with each service registered
 * @param bundleId the bundle's id
 * @param bundle its symbolic name
 * @param bundleVersion its version
 * @param bringsRules whether the bundle says that it registers a {@link GradeRule}
 */
record Origin(long serviceId, long bundleId, String bundle, String bundleVersion, boolean bringsRules) {
    static Origin of(ServiceReference<Sector> reference) {
        Bundle bundle = reference.getBundle();
        return new Origin(
                number(reference, Constants.SERVICE_ID),
                bundleId(reference),
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                bringsRules(bundle));
    }

    static long serviceId(ServiceReference<?> reference) {
        return number(reference, Constants.SERVICE_ID);
    }

    static long bundleId(ServiceReference<?> reference) {
        return number(reference, Constants.SERVICE_BUNDLEID);
    }

    SectorProblem problem(List<SectorFault> faults) {
        return new SectorProblem(bundle, bundleVersion, List.copyOf(faults));
    }

    private static boolean bringsRules(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleRevision.class)).stream()
                .flatMap(revision -> revision.getDeclaredCapabilities("osgi.service").stream())
                .anyMatch(service -> service.getAttributes().get(Constants.OBJECTCLASS) instanceof List<?> names
                        && names.contains(GradeRule.class.getName()));
    }

    private static long number(ServiceReference<?> reference, String key) {
        return ((Number) reference.getProperty(key)).longValue();
    }
}
