package org.bihuan.api.sector;

import org.bihuan.api.problem.MessageCode;

/** What can be wrong with the content of a sector bundle. The arguments name the place within the file. */
public enum SectorFaultCode implements MessageCode {
    /** The file is missing. */
    SECTOR_FILE_MISSING,
    /** Not readable as YAML, too large, or not UTF-8. Argument: what the reader says. */
    SECTOR_YAML_BROKEN,
    /** A key that must be there is not. Argument: the key. */
    SECTOR_KEY_MISSING,
    /** A key that nobody knows. Arguments: the key, those known at its place. */
    SECTOR_KEY_UNKNOWN,
    /** A value of the wrong type or not allowed. Arguments: the key, what is expected. */
    SECTOR_VALUE_WRONG,
    /** An id stands twice. Argument: the id. */
    SECTOR_ID_REPEATED,
    /** An item's id belongs to another sector. Arguments: the id, that sector. */
    SECTOR_ID_OF_OTHER_SECTOR,
    /** Annex 2 has no such row. Argument: the row. */
    SECTOR_ROW_UNKNOWN,
    /** The row is owned by another sector. Arguments: the row, that sector. */
    SECTOR_ROW_OF_OTHER_SECTOR,
    /** No such organisation. Argument: the id. */
    SECTOR_DEPARTMENT_UNKNOWN,
    /** No responsibility has the part {@code lead}. */
    SECTOR_WITHOUT_LEAD,
    /** The standard is not in the sector's list. Argument: its id. */
    SECTOR_STANDARD_UNKNOWN,
    /** A clause is given although its confidence is unsure. Argument: the item. */
    SECTOR_CLAUSE_UNSURE,
    /** An item is major by a judgement standard, but none of its bases is one. Argument: the item. */
    SECTOR_GROUND_WITHOUT_STANDARD,
    /** An item is major because the plan lists it, but the plan is none of its bases. Argument: the item. */
    SECTOR_GROUND_WITHOUT_PLAN,
    /** A rule is needed that the bundle does not bring. Arguments: the item, column or key that needs it; the kind of rule. */
    SECTOR_RULE_MISSING,
    /** A rule threw or blocked; it costs only its own answers. Arguments: the rule, what happened. */
    SECTOR_RULE_FAILED,
    /** There is no day on which the item is in use and one of its bases in force. Argument: the item. */
    SECTOR_ITEM_NEVER_APPLIES,
    /** A focus point has no item. Argument: the focus point. */
    SECTOR_FOCUS_POINT_UNCOVERED,
    /** Something else that is mentioned is not defined. Arguments: the key, the value. */
    SECTOR_REFERENCE_UNKNOWN,
    /** The last day lies before the first. Argument: the item. */
    SECTOR_DATES_CROSS,
    /** The English text is missing. Argument: its key. */
    SECTOR_TRANSLATION_MISSING,
    /** Nothing has the text that is translated. Argument: its key. */
    SECTOR_TRANSLATION_IDLE,
    /** The new version lacks an item of the version before; retire it instead. Argument: the item. */
    SECTOR_ITEM_GONE,
    /** The new version gives an item another meaning. Argument: the item. */
    SECTOR_ITEM_REDEFINED,
    /** The content version does not grow. Arguments: the version, the version before. */
    SECTOR_VERSION_NOT_GROWN
}
