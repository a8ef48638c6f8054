package org.bihuan.api.hazard;

import org.jspecify.annotations.Nullable;

/**
 * Another lead for a hazard that is registered already, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param lead id of the department
 * @param leadReason why, at most 500 characters
 */
public record OverruleLead(
        @Nullable Long version,
        @Nullable String lead,
        @Nullable String leadReason) {}
