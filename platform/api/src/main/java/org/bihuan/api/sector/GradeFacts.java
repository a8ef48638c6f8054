package org.bihuan.api.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;

/**
 * What a grade rule judges by.
 *
 * @param item the item that the finding is against
 * @param alsoFound further items of the same checklist found at the same place and time
 * @param placeCategory id of the kind of place, where the sector tells places apart
 * @param day the day of the finding
 */
public record GradeFacts(
        ChecklistItem item, List<ChecklistItem> alsoFound, Optional<String> placeCategory, LocalDate day) {}
