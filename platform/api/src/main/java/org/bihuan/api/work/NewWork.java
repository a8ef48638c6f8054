package org.bihuan.api.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of work to be recorded. Anything may be missing or wrong; the service says so.
 *
 * @param work id of a {@link WorkKind}
 * @param unit id of the unit that did it; missing: the caller's own
 * @param enterprise id of the enterprise where it was done, where there is one
 * @param occurred the day; not in the future
 * @param title one line, at most 200 characters
 * @param people who took part, at most 500 characters
 * @param place where, at most 200 characters
 * @param quantity 0 or more
 * @param amount yuan, two decimals
 * @param description at most 2000 characters
 */
public record NewWork(
        @Nullable String work,
        @Nullable String unit,
        @Nullable String enterprise,
        @Nullable LocalDate occurred,
        @Nullable String title,
        @Nullable String people,
        @Nullable String place,
        @Nullable Long quantity,
        @Nullable BigDecimal amount,
        @Nullable String description) {

    /** What it tells of the content. */
    public ToldContent content() {
        return new ToldContent(title, people, place, quantity, amount, description);
    }
}
