package org.bihuan.rest.selfcheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.bihuan.rest.inspection.SheetView;
import org.bihuan.rest.record.LinkView;

/** A self-check as callers see it. */
public record SelfCheckView(
        @JsonUnwrapped SelfCheckLine line, List<SheetView.ChecklistView> checklists, List<LinkView> links) {}
