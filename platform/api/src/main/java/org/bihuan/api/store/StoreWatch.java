package org.bihuan.api.store;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Knows whether the database answers. Offered by the store, before the stores themselves are; callable from any thread. */
@ProviderType
public interface StoreWatch {
    /** The address of a database that does not answer; empty: it does, or was not asked yet. */
    Optional<String> missing();

    /**
     * How often the database came back after it had been away. A change whose end was not told before
     * ({@link StoreAwayException#isOutcomeUnknown}) is decided then.
     */
    long returns();
}
