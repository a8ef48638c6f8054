package org.bihuan.api.enforcement;

import java.util.List;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.paging.Page;
import org.bihuan.api.report.CountedRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the cases of enforcement show taken together, worked out anew each time. Offered by {@code core}; callable from any thread.
 * All methods throw {@link org.bihuan.api.problem.ProblemException}: forbidden, and every fault of the input.
 */
@ProviderType
public interface EnforcementOverview {
    /**
     * The hazards that were punished and are not closed. A caller sees those of the cases within reach, and those for which the
     * caller's own body answers.
     */
    Page<FollowUp> followUps(Caller caller, FollowUpQuery query);

    /** The same, of all pages; the page that the query names is left aside. */
    List<FollowUp> allFollowUps(Caller caller, FollowUpQuery query);

    /** The bans that stand today against people of this name, whosever cases they are in; for those who see cases. */
    List<IndustryBan> bans(Caller caller, String person);

    /** What was done in batches in a quarter, within the caller's reach. */
    Batches batches(Caller caller, BatchesQuery query);

    /** Exactly the records that a figure of the batches counts, latest first. */
    Page<CountedRecord> counted(Caller caller, BatchQuery query);
}
