package org.bihuan.api.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as a caller gives it.
 *
 * @param item id of the item
 * @param verdict one of {@link Verdict}, lower case with hyphens
 * @param note what was seen, at most 2000 characters; needed for a finding
 * @param evidence ids of attachments of the record that show it
 */
public record NewAnswer(
        @Nullable String item,
        @Nullable String verdict,
        @Nullable String note,
        @Nullable List<String> evidence) {}
