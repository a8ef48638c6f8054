package org.bihuan.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

/** Moments at which somebody might have been at work. */
final class OfficeHours {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int OFFICE_MINUTES = 9 * 60;

    private final Random random;

    OfficeHours(Random random) {
        this.random = random;
    }

    /** Some moment of a day. */
    Instant on(LocalDate day) {
        return day.atTime(MORNING)
                .plusMinutes(random.nextInt(OFFICE_MINUTES))
                .plusSeconds(random.nextInt(60))
                .atZone(ZONE)
                .toInstant();
    }

    /** Some moment so many days later. */
    Instant later(Instant from, int fewestDays, int mostDays) {
        LocalDate day =
                LocalDate.ofInstant(from, ZONE).plusDays(fewestDays + random.nextInt(mostDays - fewestDays + 1));
        return on(day);
    }
}
