package org.bihuan.api.checklist;

/** How sure we are of a fact taken from a document. */
public enum Confidence {
    /** Compared with the published text. */
    VERIFIED,
    /** Known from the profession, not compared word by word. */
    SURE,
    /** To be checked before statutory use; no clause is given then. */
    UNSURE
}
