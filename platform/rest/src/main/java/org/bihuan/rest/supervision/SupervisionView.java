package org.bihuan.rest.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A listed supervision as callers see it. */
public record SupervisionView(
        @JsonUnwrapped HeadView head,
        String hazardNumber,
        String level,
        String authority,
        @Nullable Ref body,
        String document,
        LocalDate deadline,
        @Nullable LocalDate extended,
        boolean overdue,
        @Nullable PublicityView publicity,
        List<ProgressView> progress,
        @Nullable RaisingView raisedFrom,
        @Nullable RaisingView raisedTo,
        @Nullable RemovalView removal,
        @Nullable String voidReason,
        List<LinkView> links,
        List<String> actions) {

    /** Where and when it was made public. */
    public record PublicityView(String publishedIn, LocalDate published) {}

    /** The listing at another level that it followed, or that followed it. */
    public record RaisingView(String id, String number, LocalDate date) {}

    /** How the work stood. */
    public record ProgressView(LocalDate date, String text, String by) {}

    /** The removal of the listing. */
    public record RemovalView(
            LocalDate date, String document, @Nullable String remark, String by) {}
}
