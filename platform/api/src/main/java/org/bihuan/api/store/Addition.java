package org.bihuan.api.store;

import org.bihuan.api.audit.Event;

/**
 * A new record, one of many that are kept together.
 *
 * @param record the record
 * @param event its first event
 */
public record Addition<T>(T record, Event event) {}
