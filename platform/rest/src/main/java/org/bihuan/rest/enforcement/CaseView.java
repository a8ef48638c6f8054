package org.bihuan.rest.enforcement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A case as callers see it. */
public record CaseView(
        @JsonUnwrapped HeadView head,
        String description,
        List<LinkView> links,
        List<DecisionView> decisions,
        @Nullable String singleReason,
        @Nullable ConclusionView conclusion,
        @Nullable String voidReason,
        List<String> actions) {

    /** The end of a case. */
    public record ConclusionView(LocalDate date, String result, String by) {}
}
