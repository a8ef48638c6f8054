package org.bihuan.core.sector;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;

/** Collects everything that is wrong with a sector, so that its author learns of it in one go. Files may be read at the same time. */
public final class SectorFaults {
    private static final Comparator<SectorFault> BY_PLACE =
            Comparator.comparing(SectorFault::file).thenComparingInt(SectorFault::line);

    private final Set<SectorFault> found = new LinkedHashSet<>();

    synchronized void add(Place place, SectorFaultCode code, Object... arguments) {
        found.add(new SectorFault(
                place.file(),
                place.line(),
                code,
                Stream.of(arguments).map(String::valueOf).toList()));
    }

    /** In the order of files and lines. */
    public synchronized List<SectorFault> found() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
