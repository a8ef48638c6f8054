package org.bihuan.api.organisation;

import org.bihuan.api.problem.MessageCode;

/** Faults of an enterprise's fields. */
public enum EnterpriseFault implements MessageCode {
    /** Not 18 characters of GB 32100-2015, or the check character is wrong. */
    INVALID_CREDIT_CODE,
    /** The organisation is no street or zone that takes part. Argument: the id. */
    NOT_A_TERRITORY
}
