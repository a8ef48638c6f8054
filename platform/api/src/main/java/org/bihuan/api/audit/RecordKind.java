package org.bihuan.api.audit;

/** Kinds of records that have events. */
public enum RecordKind {
    HAZARD,
    ISSUE,
    ACCIDENT,
    ENTERPRISE,
    ORGANISATION,
    PERSON,
    ATTACHMENT,
    USER,
    MODULE
}
