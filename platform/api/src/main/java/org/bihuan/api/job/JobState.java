package org.bihuan.api.job;

/** Where a job stands. */
public enum JobState {
    /** Nobody has begun it yet. */
    WAITING,
    /** Under way; nothing of it is to be seen elsewhere yet. */
    RUNNING,
    /** Under way, and what it does can no longer be stopped. */
    WRITING,
    /** Everything was done. */
    DONE,
    /** What it was given has faults; nothing was changed. */
    REFUSED,
    /** It broke off; nothing was changed. */
    FAILED,
    /** Its owner stopped it; nothing was changed. */
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean ended() {
        return this == DONE || this == REFUSED || this == FAILED || this == CANCELLED;
    }
}
