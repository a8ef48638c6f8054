package org.bihuan.api.sector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;

/**
 * What a spreadsheet says.
 *
 * @param files the sector's files that it makes, by their path; none where it is too faulty to say anything
 * @param faults what is wrong with it as a spreadsheet; a pointer names sheet and cell, such as {@code 检查项!D7}
 * @param cells which cell a line of a file came from ({@code SECTOR-INF/sector.yaml:3}), and which one should have held an
 *     English text ({@code items.x-01.check})
 */
public record SectorSheet(Map<String, String> files, List<Fault> faults, Map<String, String> cells) {
    /** Everything wrong with it, by cell, given what its files have wrong. Of several faults of a cell the first is told. */
    public List<Fault> faults(List<SectorFault> ofFiles) {
        Stream<Fault> all = Stream.concat(faults.stream(), ofFiles.stream().map(this::atItsCell));
        Map<String, Fault> byCell = new LinkedHashMap<>();
        all.forEach(fault -> byCell.putIfAbsent(fault.pointer(), fault));
        return List.copyOf(byCell.values());
    }

    private Fault atItsCell(SectorFault fault) {
        if (fault.code() == SectorFaultCode.SECTOR_TRANSLATION_MISSING) {
            Optional<String> cell =
                    Optional.ofNullable(cells.get(fault.arguments().get(0)));
            if (cell.isPresent()) {
                return Fault.at(cell.get(), CommonFault.REQUIRED);
            }
        }
        String place = fault.file() + ":" + fault.line();
        String cell = cells.getOrDefault(place, cells.getOrDefault(fault.file(), place));
        return fault.code() == SectorFaultCode.SECTOR_KEY_MISSING
                ? Fault.at(cell, CommonFault.REQUIRED)
                : new Fault(cell, fault.code(), fault.arguments());
    }
}
