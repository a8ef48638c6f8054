package org.bihuan.rest.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.PublicBody;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** What every record shows of itself, whatever its kind. */
public record HeadView(
        String kind,
        String id,
        String number,
        String title,
        String state,
        @Nullable Ref sector,
        Labelled row,
        List<Labelled> tags,
        @Nullable PublicBody lead,
        @Nullable String leadReason,
        @Nullable PublicBody territory,
        @Nullable Ref enterprise,
        @Nullable Ref heir,
        LocalDate occurred,
        Instant recorded,
        long version) {}
