package org.bihuan.rest.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is filled in at a check, as callers see it. */
public record SheetView(List<ChecklistView> checklists) {
    /** A checklist as it was on the day. */
    public record ChecklistView(String sector, String sectorName, String sectorVersion, List<ItemView> items) {}

    /** An item; how to check and what usually mends it are known while the sector is installed. */
    public record ItemView(
            String item,
            String group,
            String requirement,
            String basis,
            String severity,
            @Nullable String howToCheck,
            @Nullable String usualMeasure,
            @Nullable AnswerView answer,
            @Nullable FindingView finding) {}

    /** An answer. */
    public record AnswerView(String verdict, String note, List<String> evidence) {}

    /** The hazard that a finding led to. */
    public record FindingView(String hazard, String number) {}

    /** How far the work is. */
    public record Progress(int items, int answered, int findings, int registered) {}
}
