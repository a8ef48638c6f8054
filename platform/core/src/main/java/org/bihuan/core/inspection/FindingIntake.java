package org.bihuan.core.inspection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
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
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.hazard.HazardRegistrar;
import org.bihuan.core.hazard.HazardRegistrar.Discovery;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.RecordLinks;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Turns what is not met at a check into a hazard of the ledger; what the check knows is not told again. */
public final class FindingIntake {
    private final HazardRegistrar registrar;
    private final RecordLinks<Hazard> links;
    private final HazardStore hazards;

    public FindingIntake(HazardRegistrar registrar, RecordLinks<Hazard> links, HazardStore hazards) {
        this.registrar = registrar;
        this.links = links;
        this.hazards = hazards;
    }

    /**
     * A check at which something was found.
     *
     * @param head its head
     * @param sheet its sheet
     * @param day the day of the check
     * @param noting what becomes of it with another sheet
     */
    public record Check(Head head, Sheet sheet, LocalDate day, Function<Sheet, Companion<?>> noting) {}

    /** The sheet with a hazard noted on it that the ledger has already. */
    public Sheet tie(Command command, Head head, Sheet sheet, NewFinding told) {
        Set<ItemId> items = items(told, sheet, true, command.faults());
        Hazard hazard = known(command, head, told);
        return sheet.found(items, finding(hazard));
    }

    /** Registers the hazard and notes it on the sheet, in one transaction. The command's key marks the registration. */
    public void register(Command command, NewFinding told, Source source, Supplier<Check> check) {
        registrar.register(command, () -> discovery(command, told, source, check.get()));
    }

    private static Discovery discovery(Command command, NewFinding told, Source source, Check check) {
        Set<ItemId> items = items(told, check.sheet(), false, command.faults());
        NewHazard hazard = hazard(check.head(), check.sheet(), check.day(), source, told);
        return new Discovery() {
            @Override
            public NewHazard hazard() {
                return hazard;
            }

            @Override
            public Companion<?> noted(Hazard registered) {
                return check.noting().apply(check.sheet().found(items, finding(registered)));
            }
        };
    }

    private static Optional<CheckedItem> item(@Nullable String id, Sheet sheet) {
        return Optional.ofNullable(id).map(text -> new ItemId(text.strip())).flatMap(sheet::item);
    }

    private static Finding finding(Hazard hazard) {
        return new Finding(new RecordId(hazard.id().value()), hazard.number());
    }

    /** @param again whether an item that led to a hazard already may lead to another one */
    private static Set<ItemId> items(NewFinding told, Sheet sheet, boolean again, Faults faults) {
        Set<ItemId> items = new LinkedHashSet<>();
        finding("/item", told.item(), sheet, again, faults).ifPresent(items::add);
        Told.each("/alsoFound", told.alsoFound(), faults, (place, id) -> finding(place, id, sheet, again, faults)
                .ifPresent(items::add));
        return items;
    }

    private Hazard known(Command command, Head head, NewFinding told) {
        Faults faults = command.faults();
        Optional<Hazard> hazard =
                links.find("/hazard", told.hazard(), command.caller(), faults).map(this::counted);
        hazard.ifPresent(one -> {
            faults.require(
                    head.ownership()
                            .enterprise()
                            .filter(one.enterprise()::equals)
                            .isPresent(),
                    "/hazard",
                    InspectionFault.HAZARD_OF_OTHER_ENTERPRISE,
                    one.number());
            faults.require(one.stage().open(), "/hazard", InspectionFault.HAZARD_NOT_OPEN, one.number());
        });
        faults.throwIfAny();
        return hazard.orElseThrow();
    }

    /** The record that stands for the hazard: the one that this was merged into, if it was. */
    private Hazard counted(Hazard hazard) {
        return hazard.merger()
                .flatMap(merger -> hazards.find(merger.into()))
                .map(Stored::record)
                .map(this::counted)
                .orElse(hazard);
    }

    private static NewHazard hazard(Head head, Sheet sheet, LocalDate day, Source source, NewFinding told) {
        Optional<CheckedItem> item = item(told.item(), sheet);
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

    private static Optional<ItemId> finding(
            String place, @Nullable String id, Sheet sheet, boolean again, Faults faults) {
        Optional<CheckedItem> item = AnswerIntake.item(place, id, sheet, faults);
        item.ifPresent(one -> {
            faults.require(one.is(Verdict.NOT_MET), place, InspectionFault.NO_FINDING, one.item());
            one.finding()
                    .filter(there -> !again)
                    .ifPresent(
                            there -> faults.add(place, InspectionFault.FINDING_REGISTERED, one.item(), there.number()));
        });
        return item.map(CheckedItem::item);
    }
}
