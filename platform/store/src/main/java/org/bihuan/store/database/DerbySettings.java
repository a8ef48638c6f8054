package org.bihuan.store.database;

import java.util.Map;

/** What Derby reads from system properties when its engine boots; what an operator set there already stays. */
final class DerbySettings {
    static final String PREFIX = "jdbc:derby:";
    static final String CREATE = ";create=true";

    private static final Map<String, String> DEFAULTS = Map.of(
            // seconds; a deadlock is tried again, hence found soon
            "derby.locks.deadlockTimeout", "2",
            "derby.locks.waitTimeout", "20",
            // many rows in one transaction lock just these rows: a lock of the whole table would stop everybody
            "derby.locks.escalationThreshold", "1000000",
            // pages of at most 32 kB
            "derby.storage.pageCacheSize", "2000",
            "derby.language.statementCache.size", "300",
            "derby.infolog.append", "true");

    private DerbySettings() {}

    static void apply(String url) {
        DEFAULTS.forEach(DerbySettings::set);
        set("derby.stream.error.file", directory(url) + ".log");
    }

    /** The folder of the database at an address. */
    static String directory(String url) {
        return url.substring(PREFIX.length()).split(";", 2)[0];
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
