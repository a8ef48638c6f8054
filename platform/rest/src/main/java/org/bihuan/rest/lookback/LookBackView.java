package org.bihuan.rest.lookback;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A look-back as callers see it. */
public record LookBackView(
        @JsonUnwrapped HeadView head,
        ListingView listing,
        String description,
        @Nullable OutcomeView outcome,
        @Nullable String voidReason,
        List<LinkView> links,
        List<String> actions) {

    /** The earlier listing. */
    public record ListingView(String number, LocalDate date, String level, String authority) {}

    /** What was found. */
    public record OutcomeView(LocalDate date, String finding, String by) {}
}
