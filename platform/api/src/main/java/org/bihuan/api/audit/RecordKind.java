package org.bihuan.api.audit;

/** Kinds of records that have events. */
public enum RecordKind {
    HAZARD,
    SUPERVISION,
    LOOK_BACK,
    ISSUE,
    ACCIDENT,
    CASE,
    RISK,
    WORK_RECORD,
    INSPECTION,
    SELF_CHECK,
    DRILL,
    REWARD_REQUEST,
    ENTERPRISE,
    ORGANISATION,
    PERSON,
    ATTACHMENT,
    USER,
    MODULE
}
