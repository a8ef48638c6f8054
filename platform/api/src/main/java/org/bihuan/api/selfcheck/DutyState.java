package org.bihuan.api.selfcheck;

import java.util.Optional;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.record.RecordId;

/**
 * Whether an enterprise did in a period what it must do at least once.
 *
 * @param enterprise the enterprise
 * @param obligation what it must do, by which rule, in which period
 * @param done the latest self-check or drill that does it; empty: none yet
 */
public record DutyState(Enterprise enterprise, Obligation obligation, Optional<RecordId> done) {}
