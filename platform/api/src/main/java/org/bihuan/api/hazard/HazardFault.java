package org.bihuan.api.hazard;

import org.bihuan.api.problem.MessageCode;

/** Faults of a hazard's fields. */
public enum HazardFault implements MessageCode {
    /** The item is not in this sector's checklist. Arguments: the item, the sector. */
    ITEM_OF_OTHER_SECTOR,
    /** The item has not yet come into force on that day. Arguments: the item, its first day. */
    ITEM_NOT_YET_IN_FORCE,
    /** The item was retired before that day. Arguments: the item, its last day. */
    ITEM_RETIRED,
    /** The measurement does not go with the item. Arguments: the measurement, those that do. */
    MEASUREMENT_OF_OTHER_ITEM,
    /** The measurement is given twice. Argument: the measurement. */
    MEASURED_TWICE,
    /** The day lies before the finding. Argument: the day of the finding. */
    BEFORE_THE_FINDING,
    /** The work is said to be done before its plan was complete. Argument: the day on which it was. */
    BEFORE_THE_PLAN,
    /** Without a plan only a hazard mended on the spot can be reported done. */
    NEITHER_PLANNED_NOR_ON_THE_SPOT,
    /** The deadline can only be put off by an extension. Argument: the last day as it is valid. */
    DEADLINE_ONLY_BY_EXTENSION,
    /** The deadline is later than the one that the listing authority set. Argument: that one as it is valid. */
    AFTER_THE_AUTHORITYS_DEADLINE,
    /** The day is not later than the deadline that is valid. Argument: that deadline. */
    NOT_AFTER_THE_DEADLINE,
    /** The department leads it already. */
    LEADS_ALREADY,
    /** The other record is this one. */
    MERGED_INTO_ITSELF,
    /** The other record is of another enterprise. */
    OF_OTHER_ENTERPRISE,
    /** The other record was registered later and weighs no more; the later one is merged into the earlier. Argument: its number. */
    REGISTERED_LATER,
    /** The other record was judged less severely, by level or ground; it is merged into this one instead. Argument: its number. */
    JUDGED_LESS_SEVERELY,
    /** The other record was accepted; it is opened again before anything open is merged into it. Argument: its number. */
    ACCEPTED_ALREADY,
    /** The day of the finding lies after something that was done about it. Argument: the day of that. */
    AFTER_WHAT_WAS_DONE,
    /** There are no five elements whose day could be put right. */
    NOT_PLANNED,
    /** The five elements are said to be complete after the platform had learned of them. Argument: the day on which it did. */
    AFTER_THE_PLAN_WAS_TOLD,
    /** The five elements are said to be complete after the work was done. Argument: the day of the rectification. */
    AFTER_THE_RECTIFICATION,
    /** It would be judged less severely, though an authority listed it. Argument: the authority. */
    LESSER_THAN_LISTED,
    /** It would be judged less severely, though it was punished. Argument: by how many penalties that stand. */
    LESSER_THAN_PUNISHED,
    /** It would be judged less severely than a record that was merged into it. Argument: its number. */
    LESSER_THAN_MERGED,
    /** The other record is voided or merged itself. Argument: its number. */
    COUNTS_NOWHERE,
    /** The day lies before the work was done. Argument: the day of the rectification. */
    BEFORE_THE_RECTIFICATION,
    /** The hazard is major and no attachment shows the state after the work: evidence is added, or somebody says why there is none. */
    NO_EVIDENCE_AFTER,
    /** The hazard is major, and what shows it after work shows it before that was set back. Argument: the name of the last such piece. */
    EVIDENCE_OF_EARLIER_WORK,
    /**
     * The hazard is major, and what is to show it after the work is a file that showed it before. Argument: the name of the last such
     * piece.
     */
    EVIDENCE_SHOWN_BEFORE,
    /** Evidence is there, or none is needed, so that there is nothing to be said about its lack. */
    NO_EVIDENCE_MISSING
}
