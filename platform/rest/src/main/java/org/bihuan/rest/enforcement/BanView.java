package org.bihuan.rest.enforcement;

import java.time.LocalDate;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** That a person of a name may not be principal in an industry, as callers see it. */
public record BanView(
        String person,
        String enterpriseName,
        String document,
        LocalDate date,
        @Nullable LocalDate until,
        Ref department,
        String content,
        @Nullable String opened) {}
