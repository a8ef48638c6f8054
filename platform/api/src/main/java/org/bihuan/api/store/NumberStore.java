package org.bihuan.api.store;

import org.osgi.annotation.versioning.ProviderType;

/** Counts. Same terms as {@link HazardStore}. */
@ProviderType
public interface NumberStore {
    /** Takes the next {@code count} numbers of a counter for the caller alone, and says the first; counters start at 1. */
    long take(String counter, int count);
}
