package org.bihuan.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Closes over the events of about a second: a Merkle root, chained to the seal before.
 *
 * @param number from 1, without gaps
 * @param sealed when, to the millisecond
 * @param events ids of the events, in the order of the tree's leaves
 * @param root Merkle root over the events' hashes, SHA-256 in hex
 * @param previousHash hash of the seal before; blank for the first
 * @param hash SHA-256 over everything above, in hex
 */
public record Seal(long number, Instant sealed, List<UUID> events, String root, String previousHash, String hash) {}
