package org.bihuan.api.organisation;

import org.bihuan.api.problem.MessageCode;

/** Faults of what is told of a person. */
public enum PersonFault implements MessageCode {
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** Somebody else has this duty in those days. Argument: the name. */
    DUTY_TAKEN
}
