package org.bihuan.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Checklist;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.core.sector.KeptEditions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies checklists in the version of a day. Callable from any thread. */
@Component(service = Sheets.class)
public final class Sheets {
    /** The checklist of the six works that is common to the enterprises of all sectors. */
    private static final SectorId COMMON = new SectorId("enterprise-common");

    private final SectorRegistry sectors;
    private final KeptEditions editions;

    @Activate
    public Sheets(@Reference SectorRegistry sectors, @Reference KeptEditions editions) {
        this.sectors = sectors;
        this.editions = editions;
    }

    /** A blank sheet; a fault for each checklist that is not installed. */
    public Sheet blank(SectorId sector, InspectionScope scope, LocalDate day, Faults faults) {
        List<Checklist> lists = new ArrayList<>();
        if (scope.sector()) {
            copy(sector, "/sector", day, faults).ifPresent(lists::add);
        }
        if (scope.sixWorks()) {
            copy(COMMON, "/scope", day, faults).ifPresent(lists::add);
        }
        return new Sheet(List.copyOf(lists));
    }

    private Optional<Checklist> copy(SectorId id, String pointer, LocalDate day, Faults faults) {
        Optional<SectorDefinition> sector = sectors.find(id);
        faults.require(sector.isPresent(), pointer, RecordFault.SECTOR_NOT_INSTALLED, id);
        return sector.map(one -> editions.asOf(one, day))
                .map(one -> new Checklist(
                        one.id(),
                        one.name().zh(),
                        one.version(),
                        one.items().stream()
                                .filter(item -> item.applies(day))
                                .map(item -> copy(item, day))
                                .toList()));
    }

    private static CheckedItem copy(ChecklistItem item, LocalDate day) {
        return new CheckedItem(
                item.id(),
                item.group().zh(),
                item.requirement().zh(),
                item.basisLabel(day),
                item.severity(day),
                Optional.empty(),
                Optional.empty());
    }
}
