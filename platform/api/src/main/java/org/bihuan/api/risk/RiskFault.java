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
    /** What territory or department do is for them to say, not for the enterprise. */
    MEASURES_OF_THE_REGULATOR,
    /** The body is no department that takes part, so it regulates no sector. Argument: its name. */
    NOT_A_REGULATOR,
    /** The lists are filled in with a risk that is registered, but others fill in the lists of such risks. */
    LISTS_OF_ANOTHER_UNIT
}
