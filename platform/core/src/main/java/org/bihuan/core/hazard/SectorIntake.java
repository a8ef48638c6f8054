package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.core.record.SectorRows;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks what a caller tells of a hazard against the sector that it is judged by. */
final class SectorIntake {
    private final SectorDefinition sector;
    private final SectorRows rows;
    private final Faults faults;

    /** What was found out, as far as it has no fault. */
    record Findings(
            Optional<ChecklistItem> item,
            List<ChecklistItem> alsoFound,
            Optional<PlaceCategory> placeCategory,
            List<Measured> measured,
            Optional<RowId> row,
            List<RowId> tags) {}

    SectorIntake(SectorDefinition sector, Annex2Form form, Faults faults) {
        this.sector = sector;
        this.rows = new SectorRows(sector, form, faults);
        this.faults = faults;
    }

    Findings check(NewHazard told, Optional<LocalDate> occurred) {
        Optional<ChecklistItem> item =
                faults.text("/item", told.item(), Told.LONGEST_ID).flatMap(id -> item("/item", id, occurred));
        return new Findings(
                item,
                alsoFound(told.alsoFound(), item, occurred),
                placeCategory(told.placeCategory()),
                new MeasuredIntake(sector, faults).check(told.measured(), item.map(ChecklistItem::id)),
                rows.row(told.row()),
                rows.tags(told.tags()));
    }

    /** Who leads by row, then for the sector. */
    OrganisationId leadByRow(RowId row) {
        return rows.lead(row);
    }

    private Optional<ChecklistItem> item(String pointer, String id, Optional<LocalDate> occurred) {
        Optional<ChecklistItem> item = sector.item(new ItemId(id));
        faults.require(item.isPresent(), pointer, HazardFault.ITEM_OF_OTHER_SECTOR, id, sector.id());
        item.ifPresent(one -> occurred.ifPresent(day -> applies(pointer, one, day)));
        return item;
    }

    /** Where an item does not apply, the refusal names the day from which it does again, or else the last on which it did. */
    private void applies(String pointer, ChecklistItem item, LocalDate day) {
        if (item.applies(day)) {
            return;
        }
        item.nextStart(day)
                .ifPresentOrElse(
                        first -> faults.add(pointer, HazardFault.ITEM_NOT_YET_IN_FORCE, item.id(), first),
                        () -> item.lastEnd(day)
                                .ifPresent(last -> faults.add(pointer, HazardFault.ITEM_RETIRED, item.id(), last)));
    }

    private List<ChecklistItem> alsoFound(
            @Nullable List<String> ids, Optional<ChecklistItem> first, Optional<LocalDate> occurred) {
        Set<ChecklistItem> items = new LinkedHashSet<>();
        Told.each("/alsoFound", ids, faults, (pointer, id) -> item(pointer, id, occurred)
                .ifPresent(items::add));
        first.ifPresent(items::remove);
        return List.copyOf(items);
    }

    private Optional<PlaceCategory> placeCategory(@Nullable String id) {
        Optional<String> text = faults.optionalText("/placeCategory", id, Told.LONGEST_ID);
        Optional<PlaceCategory> found = text.flatMap(value -> sector.placeCategories().stream()
                .filter(one -> one.id().equals(value))
                .findFirst());
        faults.require(
                text.isEmpty() || found.isPresent(),
                "/placeCategory",
                CommonFault.NOT_ALLOWED,
                sector.placeCategories().stream().map(PlaceCategory::id).collect(Collectors.joining(", ")));
        return found;
    }
}
