package org.bihuan.store.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Rows that somebody with access to the database may have written into. What no record leaves is no record: nobody finds it, the
 * others are found as ever, and the verifier names it.
 */
public final class Legible {
    private Legible() {}

    /** What a row says; empty where no record leaves such a row. */
    public static <T> Optional<T> row(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException altered) {
            // words, days, ids and texts that are none end in exceptions of many kinds; nothing else is done here than
            // to read them
            return Optional.empty();
        }
    }

    /**
     * The first records, of as many rows as that takes.
     *
     * @param rows reads so many rows
     * @param record reads a row
     */
    public static <E, R> List<R> first(int limit, IntFunction<List<E>> rows, Function<E, Optional<R>> record) {
        int count = limit;
        while (true) {
            List<E> read = rows.apply(count);
            List<R> records = read.stream()
                    .flatMap(row -> record.apply(row).stream())
                    .limit(limit)
                    .toList();
            if (records.size() == limit || read.size() < count) {
                return records;
            }
            count += limit - records.size();
        }
    }

    /** As it is, if the text that would be written of it is the one that was read. */
    public static <T> T unaltered(T read, String text, Function<T, String> write) {
        if (!write.apply(read).equals(text)) {
            throw new IllegalArgumentException("nobody writes: " + text);
        }
        return read;
    }
}
