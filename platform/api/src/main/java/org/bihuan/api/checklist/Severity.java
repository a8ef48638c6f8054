package org.bihuan.api.checklist;

/** What a finding against an item makes of the hazard, unless a grade rule of the sector says otherwise. */
public enum Severity {
    MAJOR,
    GENERAL
}
