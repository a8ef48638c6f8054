package org.bihuan.rest.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.inspection.SheetView.Progress;
import org.bihuan.rest.record.HeadView;
import org.jspecify.annotations.Nullable;

/** An inspection as lists show it. */
public record InspectionLine(
        @JsonUnwrapped HeadView head,
        String mode,
        String scope,
        @Nullable String dispatch,
        List<MemberView> team,
        List<ExpertView> experts,
        @Nullable BeginningView beginning,
        Progress progress,
        @Nullable String voidReason,
        List<String> actions) {

    /** Somebody of the team: whether he or she has an account to sign with, and when that was done. */
    public record MemberView(
            String name,
            String unit,
            boolean signs,
            @Nullable Instant signed) {}

    /** An expert who takes part. */
    public record ExpertView(String name, String unit, String field) {}

    /** That it began. */
    public record BeginningView(LocalDate day, Instant recorded, String by) {}
}
