package org.bihuan.api.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which successors of a split enterprise are to go on with its open records, as a caller gives it.
 *
 * @param version the version of the enterprise that the caller saw
 * @param reason why, at most 500 characters; stands in the history of each record
 * @param heirs the records, each once, at most 1000
 */
public record AssignRecords(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable List<HeirChoice> heirs) {}
