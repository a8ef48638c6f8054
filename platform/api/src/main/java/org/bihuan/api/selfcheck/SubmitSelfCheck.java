package org.bihuan.api.selfcheck;

import org.jspecify.annotations.Nullable;

/**
 * That a self-check is finished, as a caller gives it.
 *
 * @param version the version that the caller saw
 */
public record SubmitSelfCheck(@Nullable Long version) {}
