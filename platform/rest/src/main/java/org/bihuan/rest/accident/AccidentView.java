package org.bihuan.rest.accident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.LinkView;
import org.jspecify.annotations.Nullable;

/** An accident as callers see it. */
public record AccidentView(
        @JsonUnwrapped HeadView head,
        String accident,
        String place,
        String description,
        int deaths,
        int injuries,
        BigDecimal loss,
        String grade,
        @Nullable Boolean responsible,
        String listing,
        List<LinkView> links,
        @Nullable String voidReason,
        List<String> actions) {}
