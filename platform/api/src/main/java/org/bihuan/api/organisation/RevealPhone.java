package org.bihuan.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A wish to read a telephone number in full.
 *
 * @param reason what it is needed for, at most 500 characters
 */
public record RevealPhone(@Nullable String reason) {}
