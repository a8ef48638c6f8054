package org.bihuan.api.exchange;

import org.bihuan.api.problem.MessageCode;

/** Faults of a filled-in template. */
public enum ImportFault implements MessageCode {
    /** There is no line to import. */
    NOTHING_TO_IMPORT,
    /** Letters, digits or signs are as wide as Chinese characters. */
    FULL_WIDTH_CHARACTERS,
    /** The same value stands in a line above. Argument: the line. */
    REPEATS_A_LINE,
    /** A line above has the same or nearly the same name, and nobody compared them. Argument: the line. */
    NAME_LIKE_A_LINE,
    /** An enterprise that is registered has the same or nearly the same name, and nobody compared them. Argument: its name. */
    NAME_LIKE_REGISTERED,
    /** No sector that is installed has this name. Arguments: the name, those that have. */
    NO_SUCH_SECTOR,
    /** A record that the caller may read says the same already. Argument: its number. */
    REPEATS_A_RECORD,
    /** A cell has not as many parts as the one that it belongs to. Arguments: how many it has, how many it should have. */
    UNEQUAL_PARTS,
    /** Something was registered meanwhile that the file was not checked against, again and again. */
    CHANGED_MEANWHILE,
    /** The file that was sent is gone. */
    UPLOAD_GONE,
    /** The very file was imported into this list before. Arguments: when, by whom, by which job. */
    ALREADY_IMPORTED
}
