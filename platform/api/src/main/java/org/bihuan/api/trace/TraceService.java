package org.bihuan.api.trace;

import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.EnterpriseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Traces back who checked. Offered by {@code core}; callable from any thread. Throws {@link
 * org.bihuan.api.problem.ProblemException}: forbidden, not found.
 */
@ProviderType
public interface TraceService {
    /** Every check of an enterprise. */
    Trace ofEnterprise(Caller caller, EnterpriseId id);

    /** Every check of the enterprise that had the hazard's item on its sheet, or found the hazard. */
    Trace ofHazard(Caller caller, HazardId id);

    /** A trace as a text, a line for each of its fields in a fixed order: of the same trace always the same, byte for byte. */
    String text(Trace trace);
}
