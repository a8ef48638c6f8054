package org.bihuan.api.risk;

import org.jspecify.annotations.Nullable;

/**
 * The answer to whether a risk was assessed (是否开展风险评估), as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param assessed yes or no
 */
public record AssessRisk(@Nullable Long version, @Nullable Boolean assessed) {}
