package org.bihuan.core.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorCheck.Impact;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorId;

/**
 * One look at a sector that is not installed.
 *
 * @param contract what it has to keep to
 * @param plan the plan as a basis
 * @param present the sectors that it would join
 * @param openRecords counts the open records judged by some items
 */
record Inspection(
        SectorContract contract,
        ActionPlan plan,
        List<SectorDefinition> present,
        ToLongBiFunction<SectorId, Set<ItemId>> openRecords) {

    private static final Impact NO_IMPACT = new Impact(List.of(), List.of(), List.of(), 0);

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
        SectorReader reader = new SectorReader(plan);
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
            faults.addAll(contract.alone(now, content.places(), content.bringsRule()));
            faults.addAll(SectorContract.beside(now, content.places(), present));
            Stream.concat(before.map(Edition::of).stream(), released.stream())
                    .forEach(old -> faults.addAll(SectorContract.after(now, content.places(), old)));
        });
        return new SectorCheck(
                definition,
                inOrder(faults),
                before,
                definition.map(now -> impact(now, before)).orElse(NO_IMPACT));
    }

    private Impact impact(SectorDefinition now, Optional<SectorDefinition> before) {
        Map<ItemId, ChecklistItem> old = before.stream()
                .flatMap(sector -> sector.items().stream())
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity(), (first, second) -> first));
        List<ItemId> added = ids(now, item -> !old.containsKey(item.id()));
        List<ItemId> retired = ids(
                now,
                item -> item.until().isPresent()
                        && Optional.ofNullable(old.get(item.id()))
                                .filter(one -> one.until().isEmpty())
                                .isPresent());
        List<ItemId> changed = ids(now, item -> Optional.ofNullable(old.get(item.id()))
                .filter(one -> differs(one, item))
                .isPresent());
        Set<ItemId> touched = new HashSet<>(changed);
        touched.addAll(retired);
        long open = touched.isEmpty() ? 0 : openRecords.applyAsLong(now.id(), touched);
        return new Impact(names(added), names(changed), names(retired), open);
    }

    private static List<ItemId> ids(SectorDefinition sector, Predicate<ChecklistItem> which) {
        return sector.items().stream().filter(which).map(ChecklistItem::id).toList();
    }

    private static List<String> names(List<ItemId> ids) {
        return ids.stream().map(ItemId::value).toList();
    }

    private static boolean differs(ChecklistItem one, ChecklistItem other) {
        return !judgedBy(one).equals(judgedBy(other));
    }

    private static List<Object> judgedBy(ChecklistItem item) {
        return Stream.of(
                        item.requirement(),
                        item.basis(),
                        item.severity(),
                        item.ground(),
                        item.howToCheck(),
                        item.usualMeasure())
                .<Object>map(Function.identity())
                .toList();
    }
}
