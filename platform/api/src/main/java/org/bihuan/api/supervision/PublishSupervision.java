package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the listing was made public, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param publishedIn where, at most 200 characters
 * @param published on which day
 */
public record PublishSupervision(
        @Nullable Long version,
        @Nullable String publishedIn,
        @Nullable LocalDate published) {}
