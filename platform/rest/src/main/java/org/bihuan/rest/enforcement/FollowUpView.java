package org.bihuan.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** A hazard that was punished and is not closed, as callers see it. */
public record FollowUpView(
        String id,
        boolean readable,
        String number,
        String description,
        Ref enterprise,
        Ref lead,
        Ref territory,
        String stage,
        @Nullable LocalDate deadline,
        boolean overdue,
        List<PenaltyView> penalties) {

    /** A penalty for it that stands. */
    public record PenaltyView(
            LocalDate date, Ref department, @Nullable String opened) {}
}
