package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.Responsibility.Part;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.api.sector.Topic;
import org.jspecify.annotations.Nullable;

/** Checks what a caller tells of a hazard against the sector that it is judged by. */
final class SectorIntake {
    private static final RowId OTHER = new RowId("other");
    private static final int LONGEST_ID = 100;

    private final SectorDefinition sector;
    private final Annex2Form form;
    private final Faults faults;

    /** What was found out, as far as it has no fault. */
    record Findings(
            Optional<ChecklistItem> item,
            List<ChecklistItem> alsoFound,
            Optional<PlaceCategory> placeCategory,
            Optional<RowId> row,
            List<RowId> tags) {}

    SectorIntake(SectorDefinition sector, Annex2Form form, Faults faults) {
        this.sector = sector;
        this.form = form;
        this.faults = faults;
    }

    Findings check(NewHazard told, Optional<LocalDate> occurred) {
        Optional<ChecklistItem> item =
                faults.text("/item", told.item(), LONGEST_ID).flatMap(id -> item("/item", id, occurred));
        return new Findings(
                item,
                alsoFound(told.alsoFound(), item, occurred),
                placeCategory(told.placeCategory()),
                row(told.row()),
                tags(told.tags()));
    }

    /** Who leads by the sector's table: by topic, then by row, then for the sector. */
    OrganisationId lead(ChecklistItem item, RowId row) {
        Optional<OrganisationId> byTopic = sector.topics().stream()
                .filter(topic -> item.topic().filter(topic.id()::equals).isPresent())
                .map(Topic::lead)
                .findFirst();
        Optional<OrganisationId> byRow = sector.rows().stream()
                .filter(one -> one.id().equals(row))
                .flatMap(one -> one.lead().stream())
                .findFirst();
        return byTopic.or(() -> byRow).orElseGet(() -> sector.responsibilities().stream()
                .filter(one -> one.part() == Part.LEAD)
                .map(Responsibility::department)
                .findFirst()
                .orElseThrow());
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
        each("/alsoFound", ids, (pointer, id) -> item(pointer, id, occurred).ifPresent(items::add));
        first.ifPresent(items::remove);
        return List.copyOf(items);
    }

    private Optional<PlaceCategory> placeCategory(@Nullable String id) {
        Optional<String> text = faults.optionalText("/placeCategory", id, LONGEST_ID);
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

    private Optional<RowId> row(@Nullable String id) {
        List<RowId> own = sector.rows().stream()
                .map(SectorRow::id)
                .filter(row -> isKind(row, Kind.LEAF))
                .toList();
        List<RowId> allowed = own.isEmpty() ? List.of(OTHER) : own;
        Optional<String> text = faults.optionalText("/row", id, LONGEST_ID);
        if (text.isEmpty()) {
            faults.require(allowed.size() == 1, "/row", CommonFault.REQUIRED);
            return Optional.of(allowed.get(0));
        }
        RowId row = new RowId(text.get());
        faults.require(allowed.contains(row), "/row", HazardFault.ROW_OF_OTHER_SECTOR, row, joined(allowed));
        return Optional.of(row);
    }

    private List<RowId> tags(@Nullable List<String> ids) {
        List<RowId> allowed = sector.tags().stream()
                .filter(row -> isKind(row, Kind.CROSS_CUTTING))
                .toList();
        Set<RowId> tags = new LinkedHashSet<>();
        each("/tags", ids, (pointer, id) -> {
            RowId tag = new RowId(id);
            faults.require(allowed.contains(tag), pointer, CommonFault.NOT_ALLOWED, joined(allowed));
            tags.add(tag);
        });
        return List.copyOf(tags);
    }

    private interface Each {
        void check(String pointer, String value);
    }

    private void each(String pointer, @Nullable List<String> values, Each check) {
        List<String> present = values == null ? List.of() : new ArrayList<>(values);
        for (int i = 0; i < present.size(); i++) {
            String place = pointer + "/" + i;
            faults.text(place, present.get(i), LONGEST_ID).ifPresent(value -> check.check(place, value));
        }
    }

    private boolean isKind(RowId row, Kind kind) {
        return form.row(row).filter(one -> one.kind() == kind).isPresent();
    }

    private static String joined(List<RowId> rows) {
        return rows.stream().map(RowId::value).collect(Collectors.joining(", "));
    }
}
