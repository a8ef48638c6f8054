package org.bihuan.api.audit;

import java.util.List;

/**
 * The outcome of a verification of the whole trail.
 *
 * @param events how many events were read
 * @param seals how many seals were read
 * @param unsealed events so young that no seal covers them yet
 * @param files how many files of evidence were read; none where that was not asked for
 * @param findings everything that does not fit; empty: the trail is whole
 */
public record Verification(long events, long seals, long unsealed, long files, List<Finding> findings) {
    /**
     * Something that does not fit.
     *
     * @param place where
     * @param code what is wrong
     */
    public record Finding(Place place, Code code) {}

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
        SEAL_ALTERED,
        /** The seal is gone; the next one cannot be held against it. */
        SEAL_REMOVED,
        /** There is no file for the attachment. */
        FILE_MISSING,
        /** The attachment's file is not what its digest says. */
        FILE_ALTERED
    }
}
