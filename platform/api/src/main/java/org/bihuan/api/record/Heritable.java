package org.bihuan.api.record;

import java.util.Optional;
import org.bihuan.api.organisation.OtherEnterprise;

/**
 * A record that an enterprise leaves to one of its successors when it is split.
 *
 * @param <R> the kind of record
 */
public interface Heritable<R extends Record & Heritable<R>> extends CampaignRecord {
    /** Whether something is left to be done about it, so that a successor can go on with it. */
    boolean unfinished();

    /** The next version, with this successor of its enterprise going on with it, or none. */
    R inherited(Optional<OtherEnterprise> successor);
}
