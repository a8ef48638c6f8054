package org.bihuan.api.identity;

import org.bihuan.api.problem.MessageCode;

/** Faults of an account's fields. */
public enum IdentityFault implements MessageCode {
    /** 3 to 40 lower-case letters, digits, dots and hyphens. */
    INVALID_LOGIN,
    /** Two of the accounts have the same login. */
    SAME_LOGIN_TWICE,
    /** Shorter than 10 characters, or contains the login. */
    WEAK_PASSWORD,
    /** This role needs a department, street or firm, or must have none. */
    UNIT_DOES_NOT_FIT_ROLE
}
