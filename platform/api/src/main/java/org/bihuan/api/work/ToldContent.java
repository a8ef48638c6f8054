package org.bihuan.api.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of the content of a work record, at its making or in a correction.
 *
 * @param title one line, at most 200 characters
 * @param people who took part, at most 500 characters
 * @param place where, at most 200 characters
 * @param quantity 0 or more
 * @param amount yuan, two decimals
 * @param description at most 2000 characters
 */
public record ToldContent(
        @Nullable String title,
        @Nullable String people,
        @Nullable String place,
        @Nullable Long quantity,
        @Nullable BigDecimal amount,
        @Nullable String description) {}
