package org.bihuan.api.store;

import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;

/**
 * A row that no event leaves, since somebody altered it by hand.
 *
 * @param id the event's id, as far as it is one
 * @param kind the kind of record that it speaks of; empty where that is none
 * @param record the record's id, as far as it is one
 * @param hash the hash of the event as it stands there
 */
public record AlteredEvent(UUID id, Optional<RecordKind> kind, UUID record, String hash) {}
