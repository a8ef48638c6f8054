package org.bihuan.api.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Verifies the trail. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface AuditService {
    /** Reads every event, seal and record, and compares. Takes seconds per million events. Rights are the caller's matter. */
    Verification verify();

    /**
     * As above, and reads every file of evidence again and compares it with the digest that its record has. Takes as long as the
     * disk needs for all of them.
     */
    Verification verifyWithFiles();
}
