package org.bihuan.api.organisation;

import org.bihuan.api.problem.MessageCode;

/** Faults of an enterprise's fields. */
public enum EnterpriseFault implements MessageCode {
    /** Not 18 characters of GB 32100-2015, or the check character is wrong. */
    INVALID_CREDIT_CODE,
    /** The organisation is no street or zone that takes part. Argument: the id. */
    NOT_A_TERRITORY,
    /** Not a letter and two to four digits, as GB/T 4754 has it. */
    INVALID_INDUSTRY_CODE,
    /** The division belongs to another section of GB/T 4754-2017, or there is none such. Arguments: division, letter, its divisions. */
    DIVISION_OF_OTHER_SECTION,
    /** No telephone number. */
    INVALID_PHONE,
    /** The row of Annex 2 is none that enterprises are tagged with. Arguments: the row, those allowed. */
    NOT_A_TAG,
    /** The sector is none of the enterprise's, or not one of which some enterprises are high-risk. Argument: the sector. */
    NOT_PARTLY_HIGH_RISK,
    /** The sector names no such high-risk part. Arguments: what was told, the parts that it names. */
    NOT_A_HIGH_RISK_PART,
    /** The enterprise was closed before that day. Argument: the day. */
    ENTERPRISE_CLOSED,
    /** The new name is the one it has. */
    ENTERPRISE_NAME_AS_BEFORE,
    /** It has today's name since that day, or a later one. Argument: the day. */
    NOT_AFTER_LAST_RENAMING,
    /** Something else was told of it that took effect later. Argument: that day. */
    BEFORE_LAST_ENTERPRISE_CHANGE,
    /** It would stand above itself on some day, or go on after itself. Argument: the other's name. */
    ENTERPRISE_OF_ITSELF,
    /** The enterprise was out of business on that day. Arguments: its name, the day on which it was closed. */
    ENTERPRISE_OUT_OF_BUSINESS,
    /** No enterprise that the caller may see has this credit code, and no line above does. Argument: the code. */
    UNKNOWN_SUPERIOR,
    /**
     * Somebody of the principal's name may not be principal in an industry (R-ENF-03), and nobody said that it is another person.
     * Arguments: the name, who decided, the day, the number of the decision.
     */
    PRINCIPAL_OF_A_BANNED_NAME
}
