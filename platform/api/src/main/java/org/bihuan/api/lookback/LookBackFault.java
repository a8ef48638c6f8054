package org.bihuan.api.lookback;

import org.bihuan.api.problem.MessageCode;

/** Faults of a look-back's fields. */
public enum LookBackFault implements MessageCode {
    /** The listing lies outside the years that are looked back at. Arguments: the first day, the last day. */
    NOT_LISTED_IN_THOSE_YEARS,
    /** The hazard is voided or merged into another. */
    HAZARD_COUNTS_NOWHERE,
    /** The hazard is closed, and it takes a right that the caller lacks to open it again. */
    HAZARD_STAYS_CLOSED,
    /** The day lies before the registration. Argument: that day. */
    BEFORE_THE_REGISTRATION
}
