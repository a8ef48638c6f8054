package org.bihuan.rest.selfcheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** A drill as callers see it. */
public record DrillView(
        @JsonUnwrapped HeadView head,
        int participants,
        boolean knowWayOut,
        String evaluation,
        boolean enteredLater,
        @Nullable String voidReason,
        List<LinkView> links,
        List<String> actions) {}
