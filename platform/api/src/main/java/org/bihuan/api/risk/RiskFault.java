package org.bihuan.api.risk;

import org.bihuan.api.problem.MessageCode;

/** Faults of a risk's fields. */
public enum RiskFault implements MessageCode {
    /** The text is what the form prints as a sample, such as “XXXX公司”; that is no data. */
    SAMPLE_OF_THE_FORM,
    /** The same option is chosen twice. */
    CHOSEN_TWICE,
    /** There are too many lines. Argument: how many there may be. */
    TOO_MANY_LINES,
    /** The lists are filled in with a risk that is registered, but others fill in the lists of such risks. */
    LISTS_OF_ANOTHER_UNIT
}
