package org.bihuan.core.search;

import org.bihuan.core.fixture.Platform;

/** Brings the search index up to date, for tests of lists that it answers. */
public final class Indexed {
    private Indexed() {}

    /** From now on lists are answered from the index. */
    public static void all(Platform platform) {
        platform.feed.tend();
    }
}
