package org.bihuan.api.identity;

/** Everything that can be done, as the table of rights names it. */
public enum Function {
    /** See sectors, checklists, organisations and the campaign. */
    READ_REFERENCE,
    /** Add, rename, move and dissolve departments, streets and the like. */
    CHANGE_ORGANISATION,
    /** See whom the units named: leaders, special teams, contact officers. */
    READ_PERSON,
    /** Name people for a unit. */
    CHANGE_PERSON,
    READ_PERSON_PHONE,
    READ_ENTERPRISE,
    REGISTER_ENTERPRISE,
    /** Change, close and reopen an enterprise. */
    CHANGE_ENTERPRISE,
    /** Read the telephone number of an enterprise's principal in full. */
    READ_ENTERPRISE_PHONE,
    READ_HAZARD,
    REGISTER_HAZARD,
    /** Give the five elements of rectification. */
    PLAN_HAZARD,
    /** Report the rectification done. */
    RECTIFY_HAZARD,
    /** Accept or return a major hazard. */
    ACCEPT_MAJOR_HAZARD,
    /** Accept or return a general hazard. */
    ACCEPT_GENERAL_HAZARD,
    /** Accept or return a listed hazard, on behalf of the listing authority. */
    ACCEPT_LISTED_HAZARD,
    /** Decide about a later deadline. */
    EXTEND_HAZARD,
    /** Say which successor of a split enterprise goes on with a record that is to be brought to an end. */
    ASSIGN_HEIR,
    /** Merge a record into another one of the same hazard. */
    MERGE_HAZARD,
    /** Put right what was written down wrongly of a hazard. */
    CORRECT_HAZARD,
    VOID_HAZARD,
    READ_SUPERVISION,
    /** Put a hazard under listed supervision, make that public, remove it. */
    LIST_HAZARD,
    /** Say how the work on a listed hazard goes on. */
    REPORT_PROGRESS,
    READ_LOOK_BACK,
    REGISTER_LOOK_BACK,
    /** Say what was found on looking back. */
    LOOK_BACK,
    VOID_LOOK_BACK,
    /** Add photos and documents to a record. */
    ADD_ATTACHMENT,
    VOID_ATTACHMENT,
    /** Name another lead department than the sector's table does. */
    OVERRULE_LEAD,
    READ_ISSUE,
    REGISTER_ISSUE,
    /** Take measures against the root cause of an issue, report it fixed. */
    TREAT_ISSUE,
    /** Confirm that an issue is fixed, or return it. */
    CONFIRM_ISSUE,
    /** Put right what was written down wrongly of an issue. */
    CORRECT_ISSUE,
    VOID_ISSUE,
    READ_ACCIDENT,
    REGISTER_ACCIDENT,
    CORRECT_ACCIDENT,
    /** Say which committee supervises the handling of an accident. */
    LIST_ACCIDENT,
    VOID_ACCIDENT,
    /** See the cases of enforcement. */
    READ_CASE,
    OPEN_CASE,
    /** Write down, correct and revoke decisions in a case; conclude it and take it up again. */
    DECIDE_CASE,
    /** Lay a penalty upon a hazard that the enterprise itself found, reported and is putting right. */
    OVERRIDE_SAFE_HARBOUR,
    VOID_CASE,
    READ_RISK,
    REGISTER_RISK,
    /** Fill in the four lists of a risk, answer whether it was assessed. */
    FILL_RISK,
    /** Say what territory or department do to keep a risk in check. */
    FILL_REGULATOR_MEASURES,
    /** Say that a risk is gone. */
    CLOSE_RISK,
    VOID_RISK,
    /** Read a telephone number of a risk's list of duties in full. */
    READ_RISK_PHONE,
    READ_WORK_RECORD,
    REGISTER_WORK_RECORD,
    CORRECT_WORK_RECORD,
    VOID_WORK_RECORD,
    READ_INSPECTION,
    PLAN_INSPECTION,
    /** Begin an inspection, fill it in, register what it finds, sign it. */
    CONDUCT_INSPECTION,
    VOID_INSPECTION,
    READ_SELF_CHECK,
    /** Begin a self-check, fill it in, register what it finds, submit it. */
    CONDUCT_SELF_CHECK,
    VOID_SELF_CHECK,
    READ_DRILL,
    REGISTER_DRILL,
    VOID_DRILL,
    /** See for which public reports a reward is asked for; by whom they were made stands nowhere. */
    READ_REWARD_REQUEST,
    /** Ask the city for the reward of a public report, write down its answer, void the request. */
    REQUEST_REWARD,
    READ_REPORT,
    READ_MODULES,
    CHANGE_MODULES,
    MANAGE_USERS,
    VERIFY_AUDIT
}
