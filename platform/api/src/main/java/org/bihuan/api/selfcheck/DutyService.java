package org.bihuan.api.selfcheck;

import java.util.List;
import org.bihuan.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows which enterprises did what they must do from time to time (R-FRQ-01 to 04). Offered by {@code core}; callable from
 * any thread. Looks through every enterprise within reach: for a page, not for a loop.
 */
@ProviderType
public interface DutyService {
    /**
     * How each enterprise in business within the caller's reach stands in the period in which a day lies: that of its own
     * rule, a month, a quarter, a half-year or the campaign. By name of the enterprise; none for a day outside the campaign. An
     * enterprise that was registered after the period is left out, unless it did in it what it would have had to. Of those asked
     * for both are answered, those that did and those that did not.
     */
    List<DutyState> on(Caller caller, DutyQuery query);
}
