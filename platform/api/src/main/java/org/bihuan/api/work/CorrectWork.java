package org.bihuan.api.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a work record: all of its content as it is to be.
 *
 * @param version the version that the caller saw
 * @param title one line, at most 200 characters
 * @param people who took part, at most 500 characters
 * @param place where, at most 200 characters
 * @param quantity 0 or more
 * @param amount yuan, two decimals
 * @param description at most 2000 characters
 * @param reason why, at most 500 characters
 */
public record CorrectWork(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String people,
        @Nullable String place,
        @Nullable Long quantity,
        @Nullable BigDecimal amount,
        @Nullable String description,
        @Nullable String reason) {

    /** What it tells of the content. */
    public ToldContent content() {
        return new ToldContent(title, people, place, quantity, amount, description);
    }
}
