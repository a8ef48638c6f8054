package org.bihuan.api.store;

/**
 * A record as the store has it.
 *
 * @param record the record
 * @param lastHash hash of its last event
 */
public record Stored<T>(T record, String lastHash) {}
