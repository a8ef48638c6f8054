package org.bihuan.core.inspection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Answer;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.Finding;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.core.record.RecordLinks;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Turns what is not met at a check into a hazard of the ledger; what the check knows is not told again. */
public final class FindingIntake {
    private final HazardService hazards;
    private final RecordLinks<Hazard> links;

    public FindingIntake(HazardService hazards, RecordLinks<Hazard> links) {
        this.hazards = hazards;
        this.links = links;
    }

    /**
     * Which items of a sheet led to which hazard.
     *
     * @param items one or several
     * @param hazard the hazard
     */
    public record Found(Set<ItemId> items, Finding hazard) {
        /** Whether the sheet says so already. */
        public boolean on(Sheet sheet) {
            return items.stream().allMatch(id -> sheet.item(id)
                    .flatMap(CheckedItem::finding)
                    .filter(hazard::equals)
                    .isPresent());
        }
    }

    /** Finds or registers the hazard. The command's key marks the registration. */
    public Found take(Command command, Head head, Sheet sheet, LocalDate day, Source source, NewFinding told) {
        Faults faults = command.faults();
        Optional<CheckedItem> item = finding("/item", told.item(), sheet, faults);
        Set<ItemId> items = new LinkedHashSet<>();
        item.map(CheckedItem::item).ifPresent(items::add);
        Told.each("/alsoFound", told.alsoFound(), faults, (place, id) -> finding(place, id, sheet, faults)
                .map(CheckedItem::item)
                .ifPresent(items::add));
        Hazard hazard = Told.isGiven(told.hazard())
                ? known(command, head, told)
                : hazards.register(command, hazard(head, sheet, item, day, source, told));
        return new Found(Set.copyOf(items), new Finding(new RecordId(hazard.id().value()), hazard.number()));
    }

    private Hazard known(Command command, Head head, NewFinding told) {
        Faults faults = command.faults();
        Optional<Hazard> hazard = links.find("/hazard", told.hazard(), command.caller(), faults);
        hazard.ifPresent(one -> faults.require(
                head.ownership().enterprise().filter(one.enterprise()::equals).isPresent(),
                "/hazard",
                InspectionFault.HAZARD_OF_OTHER_ENTERPRISE,
                one.number()));
        faults.throwIfAny();
        return hazard.orElseThrow();
    }

    private static NewHazard hazard(
            Head head, Sheet sheet, Optional<CheckedItem> item, LocalDate day, Source source, NewFinding told) {
        Optional<Checklist> list = item.flatMap(one -> sheet.checklist(one.item()));
        boolean ofHead = list.map(Checklist::sector).equals(head.sector());
        String description = Told.isGiven(told.description())
                ? told.description()
                : item.flatMap(CheckedItem::answer).map(Answer::note).orElse(null);
        return new NewHazard(
                list.map(one -> one.sector().value()).orElse(null),
                told.item(),
                told.alsoFound(),
                told.placeCategory(),
                told.measured(),
                Told.isGiven(told.row()) || !ofHead ? told.row() : head.row().value(),
                told.tags() != null || !ofHead
                        ? told.tags()
                        : head.tags().stream().map(RowId::value).toList(),
                head.ownership().enterprise().map(Object::toString).orElse(null),
                Told.id(source),
                told.place(),
                description,
                day,
                null,
                null);
    }

    private static Optional<CheckedItem> finding(String place, @Nullable String id, Sheet sheet, Faults faults) {
        Optional<CheckedItem> item = AnswerIntake.item(place, id, sheet, faults);
        item.ifPresent(one -> faults.require(one.is(Verdict.NOT_MET), place, InspectionFault.NO_FINDING, one.item()));
        return item;
    }
}
