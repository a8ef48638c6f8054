package org.bihuan.api.issue;

import org.bihuan.api.problem.MessageCode;

/** Faults of an issue's fields. */
public enum IssueFault implements MessageCode {
    /** The day lies before the issue was written down. Argument: that day. */
    BEFORE_THE_ISSUE,
    /** The day lies before the issue was fixed. Argument: that day. */
    BEFORE_THE_FIX,
    /** The issue was raised after it was written down. Argument: the day of writing down. */
    RAISED_AFTER_REGISTERED,
    /** The day lies after something that was done about the issue. Argument: the day of that. */
    AFTER_WHAT_FOLLOWED
}
