package org.bihuan.api.audit;

/** Kinds of records that have events. */
public enum RecordKind {
    HAZARD,
    SUPERVISION,
    ISSUE,
    ACCIDENT,
    CASE,
    RISK,
    WORK_RECORD,
    ENTERPRISE,
    ORGANISATION,
    PERSON,
    ATTACHMENT,
    USER,
    MODULE
}
