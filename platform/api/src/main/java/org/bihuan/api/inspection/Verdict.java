package org.bihuan.api.inspection;

/** What was answered to an item of a checklist. */
public enum Verdict {
    /** It is as it must be. */
    MET,
    /** It is not: a finding. */
    NOT_MET,
    /** The enterprise has nothing of the kind. */
    NOT_APPLICABLE,
    /** Nobody looked at it; said on purpose. */
    NOT_LOOKED_AT
}
