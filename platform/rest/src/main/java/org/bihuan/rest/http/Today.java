package org.bihuan.rest.http;

import java.time.LocalDate;
import java.time.ZoneId;

/** The local date where the campaign takes place. */
public final class Today {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(ZONE);
    }
}
