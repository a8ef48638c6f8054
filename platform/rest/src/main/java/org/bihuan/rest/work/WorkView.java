package org.bihuan.rest.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A work record as callers see it; its lead is the unit that did the work. */
public record WorkView(
        @JsonUnwrapped HeadView head,
        Labelled work,
        List<Labelled> feeds,
        @Nullable String people,
        @Nullable String place,
        @Nullable Long quantity,
        @Nullable String quantityLabel,
        @Nullable BigDecimal amount,
        @Nullable String amountLabel,
        @Nullable String description,
        boolean evidenced,
        List<LinkView> links,
        @Nullable String voidReason,
        List<String> actions) {

    /** A kind of work. */
    public record KindView(
            String id,
            String label,
            @Nullable String quantityLabel,
            @Nullable String amountLabel,
            String counted,
            List<Labelled> feeds) {}

    /** Work of a period: by when, and the day and the id of the record of it; the id only for those who may read it. */
    public record PeriodicView(
            Labelled work,
            String rule,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable String record) {}
}
