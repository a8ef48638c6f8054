package org.bihuan.api.attachment;

/** What an attachment is to show. */
public enum Purpose {
    /** As it was found. */
    BEFORE,
    /** As it is after rectification. */
    AFTER,
    DOCUMENT,
    SIGNATURE
}
