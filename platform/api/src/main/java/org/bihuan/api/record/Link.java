package org.bihuan.api.record;

import org.bihuan.api.audit.RecordKind;

/**
 * Another record that a record concerns.
 *
 * @param kind kind of the other
 * @param record id of the other
 */
public record Link(RecordKind kind, RecordId record) {}
