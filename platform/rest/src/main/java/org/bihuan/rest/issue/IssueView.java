package org.bihuan.rest.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A prominent issue as callers see it. */
public record IssueView(
        @JsonUnwrapped HeadView head,
        String source,
        LocalDate raised,
        String description,
        List<LinkView> links,
        @Nullable RootCauseView rootCause,
        @Nullable FixView fix,
        @Nullable ConfirmationView confirmation,
        @Nullable String voidReason,
        boolean mustBeFixed,
        List<String> actions) {

    /** The root cause and the measures against it. */
    public record RootCauseView(String cause, String measures, String responsible, LocalDate date) {}

    /** The report that it is fixed. */
    public record FixView(LocalDate date, String description) {}

    /** The confirmation. */
    public record ConfirmationView(LocalDate date, String opinion, String by) {}
}
