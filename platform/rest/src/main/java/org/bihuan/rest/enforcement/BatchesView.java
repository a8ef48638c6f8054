package org.bihuan.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** What was done in batches in a quarter, as callers see it; the first line is all departments together. */
public record BatchesView(LocalDate from, LocalDate until, List<LocalDate> quarters, List<LineView> lines) {
    /** How many of each batch. */
    public record LineView(@Nullable Ref department, Map<String, Long> figures) {}
}
