package org.bihuan.rest.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.inspection.SheetView.ItemView;
import org.bihuan.rest.inspection.SheetView.Progress;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** Who checked, as callers see it; the digest is of all of it, and part says which checks alone are the caller's to see. */
public record TraceView(
        String digest,
        @Nullable PartView part,
        Ref enterprise,
        @Nullable Found hazard,
        List<CheckView> checks) {
    /** What the checks have in common beyond which the caller sees none: who led them, or where the enterprise lies. */
    public record PartView(String limit, Ref unit) {}

    /** The hazard that is traced back, and who found it. */
    public record Found(
            String id,
            String number,
            String item,
            String requirement,
            String description,
            String source,
            LocalDate occurred,
            Instant recorded,
            @Nullable String by) {}

    /** One check, and what it answered to the hazard's item. */
    public record CheckView(
            String kind,
            String id,
            String number,
            String state,
            LocalDate day,
            Instant began,
            @Nullable Ref lead,
            List<String> people,
            List<SignedView> signatures,
            List<ListView> checklists,
            Progress progress,
            List<ItemView> findings,
            @Nullable ItemView item,
            @Nullable String relation,
            List<EvidenceView> evidence,
            String lastHash) {}

    /** A signature. */
    public record SignedView(String name, Instant signed, String digest) {}

    /** A checklist and its version. */
    public record ListView(String sector, String name, String version, int items) {}

    /** A piece of evidence. */
    public record EvidenceView(
            String id, String name, String sha256, String by, Instant added, boolean supplement, boolean voided) {}
}
