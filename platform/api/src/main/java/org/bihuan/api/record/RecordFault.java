package org.bihuan.api.record;

import org.bihuan.api.problem.MessageCode;

/** Faults of the fields that every kind of record has. */
public enum RecordFault implements MessageCode {
    /** The sector is not installed just now; its records can be followed, new ones cannot be made. Argument: the sector. */
    SECTOR_NOT_INSTALLED,
    /** The row belongs to another sector. Arguments: the row, those allowed. */
    ROW_OF_OTHER_SECTOR,
    /** The organisation is no department that can lead. Argument: the id. */
    NOT_A_DEPARTMENT,
    /** The record belongs to another enterprise than the one that is to concern it. Argument: its number. */
    RECORD_OF_OTHER_ENTERPRISE,
    /** The record that is to be concerned was voided. Argument: its number. */
    RECORD_VOIDED,
    /** What is told is what is written down already. */
    NOTHING_TO_CORRECT,
    /** The enterprise is none of those into which the one of the record was split. */
    NO_HEIR,
    /** It goes on with the record already. Argument: its name. */
    HEIR_ALREADY,
    /** The record is named further up. */
    NAMED_TWICE
}
