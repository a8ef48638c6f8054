package org.bihuan.api.problem;

/** Faults of single fields that every capability knows. */
public enum CommonFault implements MessageCode {
    /** The field is missing or blank. */
    REQUIRED,
    /** There is no such field. */
    UNKNOWN_FIELD,
    /** The value has the wrong type. Argument: what is expected. */
    WRONG_TYPE,
    /** The text is too long. Argument: the limit in characters. */
    TOO_LONG,
    /** The text holds control characters or half a character: they fit in no database and on no form. */
    UNPRINTABLE,
    /** The date lies in the future. */
    IN_THE_FUTURE,
    /** The date is too early. Argument: the earliest date. */
    TOO_EARLY,
    /** The date is too late. Argument: the latest date. */
    TOO_LATE,
    /** Nothing has this id. Argument: the id. */
    UNKNOWN_ID,
    /** The value is not one of those allowed. Argument: those allowed. */
    NOT_ALLOWED,
    /** The number lies outside its range. Arguments: least, most. */
    OUT_OF_RANGE,
    /** The number is told more exactly than it is kept. Argument: how many decimals there may be. */
    TOO_MANY_DECIMALS,
    /** The date lies outside its range. Arguments: first, last. */
    DATE_OUT_OF_RANGE
}
