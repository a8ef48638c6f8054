package org.bihuan.api.evidence;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;

/**
 * A record with everything that proves it.
 *
 * @param record the record's own chain
 * @param pieces its attachments, first to last, each with a chain of its own
 * @param seals the seals over the events of all those chains, first to last
 * @param last the newest seal there is; each seal carries the hash of the one before
 */
public record Evidence(Chain record, List<Piece> pieces, List<Sealed> seals, Optional<Seal> last) {
    /**
     * A record and what happened to it.
     *
     * @param name its printable number or name
     * @param text its fields, a line each; SHA-256 of it in UTF-8 is the digest in its last event
     * @param events what happened to it, first to last
     */
    public record Chain(String name, String text, List<Proven> events) {}

    /** An attachment and what happened to it. */
    public record Piece(Attachment attachment, Chain chain) {}

    /**
     * An event with its proof.
     *
     * @param event the event
     * @param hashed the bytes whose SHA-256 is its hash, in hex
     * @param proof that a seal covers it; empty while it is too young, or where an event of the same seal is gone
     */
    public record Proven(Event event, String hashed, Optional<Proof> proof) {}

    /**
     * The way from an event's hash to the root of a seal. A leaf is SHA-256 over a zero byte and the event's hash; each step
     * makes SHA-256 over a byte of one, the hash on the left and the hash on the right.
     *
     * @param seal number of the seal
     * @param steps from the leaf up
     */
    public record Proof(long seal, List<Step> steps) {}

    /**
     * A neighbour on the way up.
     *
     * @param left whether the neighbour stands on the left
     * @param hash its hash, in hex
     */
    public record Step(boolean left, String hash) {}

    /**
     * A seal.
     *
     * @param seal the seal, with the ids of the events that it covers; those of other records are ids and nothing more
     * @param hashed the bytes whose SHA-256 is its hash, in hex
     */
    public record Sealed(Seal seal, String hashed) {}
}
