package org.bihuan.api.tip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a reward to be asked for. Anything may be missing or wrong; the service says so.
 *
 * @param hazard id of the hazard that was reported, which the public brought first or as well; else {@code opened} is needed
 * @param opened id of the case about the illegal act that was reported
 * @param occurred the day of the request; not in the future
 * @param reference under which the report was received, at most 100 characters
 * @param anonymous whether it was anonymous
 * @param verification what the inquiry found, at most 2000 characters
 */
public record NewRewardRequest(
        @Nullable String hazard,
        @Nullable String opened,
        @Nullable LocalDate occurred,
        @Nullable String reference,
        @Nullable Boolean anonymous,
        @Nullable String verification) {}
