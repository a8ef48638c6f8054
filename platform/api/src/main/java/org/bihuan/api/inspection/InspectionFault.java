package org.bihuan.api.inspection;

import org.bihuan.api.problem.MessageCode;

/** Faults of a check's fields. */
public enum InspectionFault implements MessageCode {
    /** The item is not on the sheet. Argument: the id. */
    ITEM_NOT_ON_SHEET,
    /** The item was not answered. Argument: its wording. */
    ITEM_NOT_ANSWERED,
    /** The item is not met and led to no hazard. Argument: its wording. */
    FINDING_WITHOUT_HAZARD,
    /** The item is not answered as not met, so there is nothing to register. Argument: the id. */
    NO_FINDING,
    /** The item led to a hazard of the ledger already. Arguments: the item, the hazard's number. */
    FINDING_REGISTERED,
    /** The hazard is another enterprise's. Argument: its number. */
    HAZARD_OF_OTHER_ENTERPRISE,
    /** The hazard was accepted or voided, so nobody would follow the finding up. Argument: its number. */
    HAZARD_NOT_OPEN,
    /** No active account of a department, a street or the committee office has this login. Argument: the login. */
    NOT_AN_INSPECTORS_ACCOUNT,
    /** Nobody of the team has an account, so nobody could sign. */
    NOBODY_TO_SIGN,
    /** An inspection is joint where at least two units go. */
    ONE_UNIT_ALONE,
    /** An expert service needs an expert. */
    NO_EXPERT,
    /** Somebody stands in the team twice. Argument: the login. */
    TWICE_IN_TEAM,
    /** The organisation leads no inspections. Argument: the id. */
    CANNOT_LEAD_INSPECTION,
    /** The other inspection is not the first one of a dispatch of the same lead on the same day. Argument: the id. */
    NOT_THE_SAME_DISPATCH
}
