package org.bihuan.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.Responsibility.Part;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRow;
import org.jspecify.annotations.Nullable;

/** In which rows of Annex 2 the records of a sector count, and who leads them by the sector's table. */
public final class SectorRows {
    /** The row of what belongs to no sector. */
    public static final RowId OTHER = new RowId("other");

    private final SectorDefinition sector;
    private final Annex2Form form;
    private final Faults faults;

    public SectorRows(SectorDefinition sector, Annex2Form form, Faults faults) {
        this.sector = sector;
        this.form = form;
        this.faults = faults;
    }

    /** The additive row; may be left out where the sector has only one or none. */
    public Optional<RowId> row(@Nullable String id) {
        List<RowId> own = sector.rows().stream()
                .map(SectorRow::id)
                .filter(row -> isKind(row, Kind.LEAF))
                .toList();
        List<RowId> allowed = own.isEmpty() ? List.of(OTHER) : own;
        Optional<String> text = faults.optionalText("/row", id, Told.LONGEST_ID);
        if (text.isEmpty()) {
            faults.require(allowed.size() == 1, "/row", CommonFault.REQUIRED);
            return Optional.of(allowed.get(0));
        }
        RowId row = new RowId(text.get());
        faults.require(allowed.contains(row), "/row", RecordFault.ROW_OF_OTHER_SECTOR, row, joined(allowed));
        return Optional.of(row);
    }

    /** The non-additive rows for which a record counts as well. */
    public List<RowId> tags(@Nullable List<String> ids) {
        List<RowId> allowed = sector.tags().stream()
                .filter(row -> isKind(row, Kind.CROSS_CUTTING))
                .toList();
        Set<RowId> tags = new LinkedHashSet<>();
        Told.each("/tags", ids, faults, (pointer, id) -> {
            RowId tag = new RowId(id);
            faults.require(allowed.contains(tag), pointer, CommonFault.NOT_ALLOWED, joined(allowed));
            tags.add(tag);
        });
        return List.copyOf(tags);
    }

    /** Who leads by the sector's table: by row, then for the sector. */
    public OrganisationId lead(RowId row) {
        Optional<OrganisationId> byRow = sector.rows().stream()
                .filter(one -> one.id().equals(row))
                .flatMap(one -> one.lead().stream())
                .findFirst();
        return byRow.orElseGet(() -> sector.responsibilities().stream()
                .filter(one -> one.part() == Part.LEAD)
                .map(Responsibility::department)
                .findFirst()
                .orElseThrow());
    }

    private boolean isKind(RowId row, Kind kind) {
        return form.row(row).filter(one -> one.kind() == kind).isPresent();
    }

    private static String joined(List<RowId> rows) {
        return rows.stream().map(RowId::value).collect(Collectors.joining(", "));
    }
}
