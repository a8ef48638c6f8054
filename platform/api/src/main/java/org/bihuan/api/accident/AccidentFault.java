package org.bihuan.api.accident;

import org.bihuan.api.problem.MessageCode;

/** Faults of an accident's fields. */
public enum AccidentFault implements MessageCode {
    /** The day lies before the accident. Argument: the day of the accident. */
    BEFORE_THE_ACCIDENT,
    /** Casualties that come so late do not count any more. Arguments: the last day on which they do. */
    CASUALTIES_TOO_LATE,
    /** Nothing differs from what is known. */
    NOTHING_CORRECTED
}
