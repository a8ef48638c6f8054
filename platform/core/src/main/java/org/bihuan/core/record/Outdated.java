package org.bihuan.core.record;

/** What a caller wants is not possible any more because somebody else was faster; the course says who and when. */
final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outdated() {
        super("the record is at a later version");
    }
}
