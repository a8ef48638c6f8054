package org.bihuan.api.store;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps changes of several records that belong together, whatever their kinds, in one transaction with their events. Offered by
 * {@code store}, and by a fake in the testkit under the same contract test. Callable from any thread. What it stored is on disk
 * when it returns.
 */
@ProviderType
public interface LedgerStore {
    /**
     * A record as it is to be kept.
     *
     * @param record new at version 1, else the version that follows the one stored
     * @param event what happened to it
     */
    record Written(CampaignRecord record, Event event) {}

    /**
     * Keeps all of them or none.
     *
     * @throws StaleRecordException if one is not at the version before, or the number of a new one or what one claims now is taken
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void keep(List<Written> records);

    /**
     * As above, where that is right only as long as what it rests on stays: nobody changes it meanwhile, on no node.
     *
     * @throws StaleRecordException as above, or if something is otherwise
     */
    void keep(List<Written> records, Rests rests);

    /** What is otherwise than a change rests on; empty: nothing. */
    Optional<RecordId> changed(Rests rests);
}
