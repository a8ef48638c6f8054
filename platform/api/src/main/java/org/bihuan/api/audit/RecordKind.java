package org.bihuan.api.audit;

/** Kinds of records that have events. */
public enum RecordKind {
    HAZARD,
    SUPERVISION,
    ISSUE,
    ACCIDENT,
    CASE,
    ENTERPRISE,
    ORGANISATION,
    PERSON,
    ATTACHMENT,
    USER,
    MODULE
}
