package org.bihuan.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which successor of a split enterprise is to go on with one of its open records, as a caller gives it.
 *
 * @param kind kind of the record: hazard, issue, risk, look-back
 * @param record its id
 * @param version the version that the caller saw
 * @param heir id of the successor; missing: none of them any more
 */
public record HeirChoice(
        @Nullable String kind,
        @Nullable String record,
        @Nullable Long version,
        @Nullable String heir) {}
