package org.bihuan.rest.selfcheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.bihuan.rest.inspection.SheetView.Progress;
import org.bihuan.rest.record.HeadView;
import org.jspecify.annotations.Nullable;

/** A self-check as lists show it. */
public record SelfCheckLine(
        @JsonUnwrapped HeadView head,
        String scope,
        boolean ledByPrincipal,
        String leader,
        Progress progress,
        @Nullable Instant submitted,
        boolean enteredLater,
        @Nullable String voidReason,
        List<String> actions) {}
