package org.bihuan.api.checklist;

/** Why a hazard counts as major. Only a judgement standard makes penalties automatic (ambiguities.yaml, SEC-17). */
public enum LegalGround {
    /** A national judgement standard (判定标准) says so. */
    JUDGEMENT_STANDARD,
    /** The action plan lists it. */
    PLAN_LISTED,
    /** It is a general hazard. */
    NONE
}
