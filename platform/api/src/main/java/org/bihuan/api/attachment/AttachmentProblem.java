package org.bihuan.api.attachment;

import org.bihuan.api.problem.ProblemCode;

/** Refusals about attachments. */
public enum AttachmentProblem implements ProblemCode {
    /** The file is of a type that is not kept. */
    UNSUPPORTED_FILE(Kind.UNSUPPORTED_TYPE),
    /** The record has as many attachments as it may. Argument: the limit. */
    TOO_MANY_ATTACHMENTS(Kind.CONFLICT),
    /** The record was voided; nothing is added to it any more. */
    RECORD_IS_VOID(Kind.CONFLICT),
    /** It was voided before. */
    ALREADY_VOIDED(Kind.CONFLICT),
    /** A hazard was accepted on it, and nothing else shows the state after the work. Arguments: by whom, on which day. */
    ACCEPTED_ON_THIS(Kind.CONFLICT),
    /** What is kept is gone, or is not what its digest says. */
    CONTENT_DAMAGED(Kind.UNAVAILABLE);

    private final Kind kind;

    AttachmentProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
