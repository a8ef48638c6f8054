package org.bihuan.api.filter;

import org.bihuan.api.problem.MessageCode;

/** Faults of a saved filter. */
public enum FilterFault implements MessageCode {
    /** Another filter of the list has the name. */
    FILTER_NAME_TAKEN,
    /** A list has so many filters already; argument: how many may be. */
    TOO_MANY_FILTERS
}
