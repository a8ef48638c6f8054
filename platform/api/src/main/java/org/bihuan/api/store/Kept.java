package org.bihuan.api.store;

import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;

/**
 * A record as the verifier sees it.
 *
 * @param kind its kind
 * @param id its id
 * @param stored the record; empty where what is stored is not what any record leaves, since somebody altered it by hand
 */
public record Kept(RecordKind kind, RecordId id, Optional<Stored<CampaignRecord>> stored) {}
