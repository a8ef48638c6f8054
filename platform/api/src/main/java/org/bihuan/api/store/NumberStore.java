package org.bihuan.api.store;

import org.osgi.annotation.versioning.ProviderType;

/** Counts. Same terms as {@link HazardStore}. */
@ProviderType
public interface NumberStore {
    /** Takes the next {@code count} numbers of a counter for the caller alone, and says the first; counters start at 1. */
    long take(String counter, int count);

    /**
     * Gives back the end of what was taken and is used by nobody, so that it is taken again.
     *
     * @param first the first number that was not used
     * @param end the number behind the last one that was taken with it
     * @return whether it was taken back: not if anything was taken since, since the counter only goes back to the end of what
     *     others have
     */
    boolean giveBack(String counter, long first, long end);
}
