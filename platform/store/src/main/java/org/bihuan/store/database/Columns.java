package org.bihuan.store.database;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** How values without a column type of their own are kept. */
public final class Columns {
    private static final int ID_BYTES = 16;
    private static final int HUNDRED = 100;
    private static final long NANOS = 1_000_000_000;

    private Columns() {}

    /** The 16 bytes of an id; they sort as the id's text does. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /**
     * The id of these bytes.
     *
     * @throws IllegalArgumentException if they are not those of one
     */
    public static UUID id(byte[] bytes) {
        if (bytes.length != ID_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no id");
        }
        return first(bytes);
    }

    /** The id of the first bytes, whatever follows them; what is missing is zero. */
    public static UUID nearly(byte[] bytes) {
        return first(Arrays.copyOf(bytes, ID_BYTES));
    }

    private static UUID first(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** A day as year, month and day in one number, such as 20230501: a DATE goes through the JVM's time zone. */
    public static int day(LocalDate day) {
        return (day.getYear() * HUNDRED + day.getMonthValue()) * HUNDRED + day.getDayOfMonth();
    }

    public static LocalDate day(int day) {
        return LocalDate.of(day / HUNDRED / HUNDRED, day / HUNDRED % HUNDRED, day % HUNDRED);
    }

    /** Nanoseconds since 1970 in UTC, until the year 2262. */
    public static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    public static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
