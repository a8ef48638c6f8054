package org.bihuan.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.paging.Page;

/** Reads lists to their end. */
public final class Paged {
    /** As many as a page holds at the most. */
    public static final int AT_ONCE = 200;

    private Paged() {}

    /** Asks for a page. */
    @FunctionalInterface
    public interface Pages<T> {
        /** The page after a position; the first one where it is empty. */
        Page<T> after(Optional<String> position);
    }

    /** Everything on all pages. */
    public static <T> List<T> all(Pages<T> pages) {
        List<T> all = new ArrayList<>();
        Optional<String> position = Optional.empty();
        do {
            Page<T> page = pages.after(position);
            all.addAll(page.items());
            position = page.next();
        } while (position.isPresent());
        return List.copyOf(all);
    }
}
