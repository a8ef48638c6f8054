package org.bihuan.api.audit;

import java.util.List;

/**
 * The outcome of a verification of the whole trail.
 *
 * @param events how many events were read
 * @param seals how many seals were read
 * @param unsealed events so young that no seal covers them yet
 * @param findings everything that does not fit; empty: the trail is whole
 */
public record Verification(long events, long seals, long unsealed, List<Finding> findings) {
    /**
     * Something that does not fit.
     *
     * @param record kind and id, and number where there is one, of the record or seal
     * @param code what is wrong
     */
    public record Finding(String record, Code code) {}

    /** What can be wrong. */
    public enum Code {
        /** The record is not what its last event left. */
        RECORD_ALTERED,
        /** The record has no event. */
        RECORD_INSERTED,
        /** The record is gone, its events are not. */
        RECORD_REMOVED,
        /** An event is not what its hash says. */
        EVENT_ALTERED,
        /** The chain has a gap. */
        EVENT_REMOVED,
        /** No seal knows the event. */
        EVENT_INSERTED,
        /** The seal is not what its hash says, or does not follow the one before. */
        SEAL_ALTERED
    }
}
