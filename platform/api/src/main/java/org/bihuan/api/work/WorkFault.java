package org.bihuan.api.work;

import org.bihuan.api.problem.MessageCode;

/** Faults of a work record's fields. */
public enum WorkFault implements MessageCode {
    /** This kind of work has no such figure. */
    NO_SUCH_FIGURE,
    /** Nothing is changed by the correction. */
    NOTHING_CHANGED
}
