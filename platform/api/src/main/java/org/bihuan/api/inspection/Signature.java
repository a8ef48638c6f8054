package org.bihuan.api.inspection;

import java.time.Instant;
import org.bihuan.api.identity.UserId;

/**
 * That an inspector answers for what was checked (谁检查谁签名谁负责, R-ENF-06).
 *
 * @param user the account
 * @param name its name then
 * @param signed when
 * @param digest SHA-256 over the {@link SignedContent}, in hex
 */
public record Signature(UserId user, String name, Instant signed, String digest) {}
