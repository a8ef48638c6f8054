package org.bihuan.store.database;

import java.util.Map;

/** In what the databases differ. */
public enum Dialect {
    DERBY("CHAR(16) FOR BIT DATA", "BLOB", "VARCHAR(32672)", "CLOB(16M)", "VARCHAR(400)", "", ""),

    /** Plans by the values asked for: a plan for average values walks everything to find a rare one. */
    POSTGRESQL(
            "BYTEA",
            "BYTEA",
            "TEXT",
            "TEXT",
            "VARCHAR(400) COLLATE \"C\"",
            "-- ",
            "SET plan_cache_mode = force_custom_plan");

    private static final String SILENCE = "socketTimeout";

    /** Seconds: far more than any call of people takes, and any wait for a lock that is worth it. */
    private static final String LONGEST_SILENCE = "60";

    private final String id;
    private final String bytes;
    private final String longText;
    private final String document;
    private final String sortedText;
    private final String onlyDerby;
    private final String connectionStart;

    Dialect(
            String id,
            String bytes,
            String longText,
            String document,
            String sortedText,
            String onlyDerby,
            String connectionStart) {
        this.id = id;
        this.bytes = bytes;
        this.longText = longText;
        this.document = document;
        this.sortedText = sortedText;
        this.onlyDerby = onlyDerby;
        this.connectionStart = connectionStart;
    }

    /** What the schema calls by names of its own: types, and the beginning of lines for Derby alone. */
    Map<String, String> types() {
        return Map.of(
                "id", id,
                "bytes", bytes,
                "longText", longText,
                "document", document,
                "sortedText", sortedText,
                "onlyDerby", onlyDerby);
    }

    /**
     * What the driver is told beside the address, unless that says otherwise. Over a network a database may fall silent: then no
     * call waits for ever.
     */
    Map<String, String> driverSettings(String url) {
        return this == POSTGRESQL && !url.contains(SILENCE) ? Map.of(SILENCE, LONGEST_SILENCE) : Map.of();
    }

    /** What a new connection does first; blank: nothing. */
    String connectionStart() {
        return connectionStart;
    }
}
