package org.bihuan.core.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorCheck.Impact;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorId;

/**
 * One look at a sector that is not installed.
 *
 * @param contract what it has to keep to
 * @param reader reads its files
 * @param present the sectors that it would join
 * @param openRecords counts the open records judged by some items
 */
record Inspection(
        SectorContract contract,
        Reading reader,
        List<SectorDefinition> present,
        ToLongBiFunction<SectorId, Set<ItemId>> openRecords) {

    interface Reading {
        SectorContent read(SectorFiles files) throws IOException;
    }

    /** Looks at a jar, or at a folder that holds {@code SECTOR-INF}, and at the editions released before it. */
    SectorCheck of(Path path, List<Path> released) {
        try {
            SectorFaults faults = new SectorFaults();
            List<Edition> editions = new ArrayList<>();
            for (Path file : released) {
                Edition.read(file, faults).ifPresent(editions::add);
            }
            return check(read(path), editions, faults.found());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SectorFault> inOrder(List<SectorFault> faults) {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(SectorFault::file).thenComparingInt(SectorFault::line))
                .toList();
    }

    private SectorContent read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return reader.read(new FolderFiles(path));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return reader.read(new JarFiles(jar));
        }
    }

    private SectorCheck check(SectorContent content, List<Edition> released, List<SectorFault> unreadable) {
        List<SectorFault> faults = new ArrayList<>(content.faults());
        faults.addAll(unreadable);
        Optional<SectorDefinition> definition = content.definition();
        Optional<SectorDefinition> before = definition.flatMap(
                now -> present.stream().filter(one -> one.id().equals(now.id())).findFirst());
        definition.ifPresent(now -> {
            faults.addAll(content.ownFaults(contract.alone(now, content.places(), content.rules())));
            faults.addAll(SectorContract.beside(now, content.places(), present));
            Stream.concat(before.map(Edition::of).stream(), released.stream())
                    .forEach(old -> faults.addAll(content.ownFaults(SectorContract.after(now, content.places(), old))));
        });
        return new SectorCheck(
                definition,
                inOrder(faults),
                before,
                definition.map(now -> impact(now, before)).orElse(Impact.NONE));
    }

    private Impact impact(SectorDefinition now, Optional<SectorDefinition> before) {
        Comparison items = Comparisons.ofVersions(before, now);
        Set<ItemId> touched = new HashSet<>(items.retired());
        items.changed().forEach(change -> touched.add(change.item()));
        return new Impact(items, touched.isEmpty() ? 0 : openRecords.applyAsLong(now.id(), touched));
    }
}
