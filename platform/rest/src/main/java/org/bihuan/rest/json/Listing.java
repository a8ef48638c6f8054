package org.bihuan.rest.json;

import java.util.List;
import java.util.function.Function;
import org.bihuan.api.paging.Page;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Listing<T>(
        List<T> items, @Nullable String next, @Nullable String previous) {
    /** The page with each of its items turned into what is shown. */
    public static <S, T> Listing<T> of(Page<S> page, Function<? super S, ? extends T> view) {
        Page<T> shown = page.map(view);
        return new Listing<>(
                shown.items(), shown.next().orElse(null), shown.previous().orElse(null));
    }
}
