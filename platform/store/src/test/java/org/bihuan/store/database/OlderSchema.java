package org.bihuan.store.database;

import javax.sql.DataSource;

/** Databases as former versions of the product left them. */
public final class OlderSchema {
    private OlderSchema() {}

    /** Makes the tables of a version. */
    public static void create(DataSource source, Dialect dialect, String version) {
        Schema.configured(source, dialect).target(version).load().migrate();
    }
}
