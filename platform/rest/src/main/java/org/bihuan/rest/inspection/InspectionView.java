package org.bihuan.rest.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.bihuan.rest.record.LinkView;

/** An inspection as callers see it. */
public record InspectionView(
        @JsonUnwrapped InspectionLine line,
        List<SheetView.ChecklistView> checklists,
        List<SignatureView> signatures,
        List<LinkView> links) {

    /** A signature, the digest of what was signed, and whether the record holds the same now. */
    public record SignatureView(String name, Instant signed, String digest, boolean intact) {}
}
