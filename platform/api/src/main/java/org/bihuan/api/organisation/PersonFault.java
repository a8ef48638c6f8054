package org.bihuan.api.organisation;

import org.bihuan.api.problem.MessageCode;

/** Faults of what is told of a person. */
public enum PersonFault implements MessageCode {
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** The unit takes no part in the campaign on that day, be it dissolved or not there yet. Arguments: its name, the day. */
    UNIT_TAKES_NO_PART,
    /** Somebody else has this duty in those days. Argument: the name. */
    DUTY_TAKEN
}
