package org.bihuan.api.enforcement;

import org.bihuan.api.problem.MessageCode;

/** Faults of a case's fields. */
public enum CaseFault implements MessageCode {
    /** The day lies before the case was opened. Argument: that day. */
    BEFORE_THE_CASE,
    /** The day lies before the decision. Argument: that day. */
    BEFORE_THE_DECISION,
    /** The field does not belong to a decision of this kind. */
    NOT_OF_THIS_DECISION,
    /** An industry is banned to a person, the principal. */
    BAN_OF_AN_ENTERPRISE,
    /** The decision was revoked before. */
    REVOKED_ALREADY,
    /**
     * No penalty may be laid upon the hazard: the enterprise found and reported it itself and is putting it right. Arguments: its
     * number, when it was reported, when measures were in place, the instant before which both lie.
     */
    SAFE_HARBOUR,
    /** As above, registered on its behalf. Further arguments: by whom, in which role. */
    SAFE_HARBOUR_ON_BEHALF,
    /**
     * The case names no hazard, while the enterprise is putting hazards right that it found and reported itself. Argument: how
     * many.
     */
    NO_HAZARD_NAMED,
    /** The hazard turned out to be none, so that nothing is decided upon it. Argument: its number. */
    HAZARD_VOIDED,
    /** Each hazard of the case turned out to be none. */
    EVERY_HAZARD_VOIDED,
    /** The hazards may be punished without that. */
    NOTHING_TO_OVERRIDE,
    /** The same stands on this document already, against the same subject. Arguments: the document, the number of the case. */
    DOCUMENT_STANDS,
    /** As above, in a case that the caller may not see. Argument: the document. */
    DOCUMENT_STANDS_ELSEWHERE,
    /** The body did not take part on the day of the decision. Arguments: its name, the day. */
    BODY_OF_ANOTHER_TIME,
    /** A body of its kind makes no such decisions. Argument: its name. */
    CANNOT_DECIDE_THIS,
    /** A department decides for itself, or for one that takes part in the case. Argument: the name of the other one. */
    BODY_NOT_IN_THE_CASE
}
