package org.bihuan.api.problem;

import java.util.Locale;

/**
 * A stable name of something that is wrong. Implemented by one small enum per capability; the texts in both languages
 * belong to {@code rest}.
 */
public interface MessageCode {
    /** The enum constant's name. */
    String name();

    /** The code as callers see it, such as {@code wrong-stage}. Unique in the product. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
