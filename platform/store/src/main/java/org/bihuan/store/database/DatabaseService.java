package org.bihuan.store.database;

/** Registered inside this bundle once the database is open and its schema is up to date. */
public interface DatabaseService {
    Database database();
}
