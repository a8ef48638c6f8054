package org.bihuan.api.tip;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rewards asked for. Offered by {@code core}; callable from any thread. Same terms as {@link
 * org.bihuan.api.hazard.HazardService}.
 */
@ProviderType
public interface RewardService {
    RewardRequest register(Command command, NewRewardRequest request);

    /** Writes down what the city's committee office answered. */
    RewardRequest answer(Command command, RecordId id, AnswerReward answer);

    RewardRequest cancel(Command command, RecordId id, ReasonedChange reason);

    RewardRequest get(Caller caller, RecordId id);

    Page<RewardRequest> list(Caller caller, RecordQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, RecordId id);

    /** The requests quarter by quarter, from the first one on until today. */
    List<RewardQuarter> quarters(Caller caller);
}
