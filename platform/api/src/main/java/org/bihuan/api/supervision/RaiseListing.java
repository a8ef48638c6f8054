package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.bihuan.api.hazard.HazardId;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a listing that takes the place of another one at a higher level. Anything may be missing or wrong; the
 * service says so.
 *
 * @param version the version of the earlier listing that the caller saw
 * @param level a higher one of {@link org.bihuan.api.hazard.ListingLevel}, lower case
 * @param authority name of the listing authority, or its id if it is known, at most 100 characters
 * @param document number under which it listed the hazard, at most 100 characters
 * @param occurred the day on which it did; neither in the future nor before the earlier listing
 * @param deadline the last day of the rectification
 * @param publishedIn where that was made public, at most 200 characters; may follow later
 * @param published on which day; needed with {@code publishedIn}
 */
public record RaiseListing(
        @Nullable Long version,
        @Nullable String level,
        @Nullable String authority,
        @Nullable String document,
        @Nullable LocalDate occurred,
        @Nullable LocalDate deadline,
        @Nullable String publishedIn,
        @Nullable LocalDate published) {
    /** The same as a listing of the hazard. */
    public NewSupervision of(HazardId hazard) {
        return new NewSupervision(
                hazard.toString(), level, authority, document, occurred, deadline, publishedIn, published);
    }
}
