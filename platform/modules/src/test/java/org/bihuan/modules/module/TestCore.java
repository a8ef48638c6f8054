package org.bihuan.modules.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Version;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** The platform's sector part in small: extender, registry and inspector over a flat {@code sector.yaml}. */
final class TestCore implements SectorRegistry, SectorInspector, BundleTrackerCustomizer<Optional<SectorDefinition>> {
    private static final String FILE = "SECTOR-INF/sector.yaml";

    private final BundleTracker<Optional<SectorDefinition>> tracker;
    private final List<SectorDefinition> present = new CopyOnWriteArrayList<>();
    private final Map<Long, SectorProblem> problems = new ConcurrentHashMap<>();
    private final Map<SectorId, Bundle> bundles = new ConcurrentHashMap<>();

    TestCore(BundleContext context) {
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public List<SectorDefinition> all() {
        return present.stream()
                .map(SectorDefinition::id)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public Optional<SectorDefinition> find(SectorId id) {
        return present.stream()
                .filter(definition -> definition.id().equals(id))
                .max(Comparator.comparing(definition -> Version.parseVersion(definition.version())));
    }

    @Override
    public Optional<Grade> grade(SectorId sector, HazardFacts facts) {
        if (facts.item().id().value().endsWith("-ungradable")) {
            Bundle bundle = Objects.requireNonNull(bundles.get(sector));
            note(
                    bundle,
                    new SectorFault(
                            "",
                            0,
                            SectorFaultCode.SECTOR_RULE_FAILED,
                            List.of(facts.item().id().value(), "no rule for this")));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Lead> lead(SectorId sector, HazardFacts facts) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Hazard>> counted(SectorId sector, String column, List<Hazard> candidates) {
        return Optional.empty();
    }

    @Override
    public List<CountedGoal> goals(SectorId sector, List<MonthOfAccidents> months) {
        return List.of();
    }

    private void note(Bundle bundle, SectorFault fault) {
        problems.put(
                bundle.getBundleId(),
                new SectorProblem(
                        bundle.getBundleId(),
                        bundle.getSymbolicName(),
                        bundle.getVersion().toString(),
                        List.of(fault)));
    }

    @Override
    public List<SectorProblem> problems() {
        return List.copyOf(problems.values());
    }

    @Override
    public SectorCheck inspect(Path jar, List<Path> released) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(FILE);
            if (entry == null) {
                return refused(new SectorFault(FILE, 0, SectorFaultCode.SECTOR_FILE_MISSING, List.of()));
            }
            Map<String, String> content = read(file.getInputStream(entry));
            if (content.containsKey("broken")) {
                return refused(new SectorFault(FILE, 4, SectorFaultCode.SECTOR_YAML_BROKEN, List.of("at 'broken'")));
            }
            SectorDefinition definition = definition(content);
            Optional<SectorDefinition> present = find(definition.id());
            List<SectorFault> faults = present.filter(before -> !isNewer(definition, before)).stream()
                    .map(before -> new SectorFault(
                            FILE,
                            2,
                            SectorFaultCode.SECTOR_VERSION_NOT_GROWN,
                            List.of(definition.version(), before.version())))
                    .toList();
            return new SectorCheck(Optional.of(definition), faults, present, impact());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<SectorDefinition> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        URL url = bundle.getEntry(FILE);
        if (url == null) {
            return Optional.empty();
        }
        Map<String, String> content;
        try {
            content = read(url.openStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (content.containsKey("hidden")) {
            SectorFault fault = new SectorFault(FILE, 4, SectorFaultCode.SECTOR_KEY_UNKNOWN, List.of("hidden", "id"));
            note(bundle, fault);
            return Optional.empty();
        }
        SectorDefinition definition = definition(content);
        Sector sector = () -> definition;
        bundle.getBundleContext().registerService(Sector.class, sector, null);
        present.add(definition);
        bundles.put(definition.id(), bundle);
        return Optional.of(definition);
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Optional<SectorDefinition> brought) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Optional<SectorDefinition> brought) {
        brought.ifPresent(present::remove);
        problems.remove(bundle.getBundleId());
    }

    private static SectorCheck refused(SectorFault fault) {
        return new SectorCheck(Optional.empty(), List.of(fault), Optional.empty(), impact());
    }

    private static SectorCheck.Impact impact() {
        return new SectorCheck.Impact(new Comparison(List.of(new ItemId("added-01")), List.of(), List.of()), 7);
    }

    private static boolean isNewer(SectorDefinition one, SectorDefinition other) {
        return Version.parseVersion(one.version()).compareTo(Version.parseVersion(other.version())) > 0;
    }

    private static Map<String, String> read(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    private static SectorDefinition definition(Map<String, String> content) {
        String id = content.getOrDefault("id", "");
        return new SectorDefinition(
                new SectorId(id),
                SectorDefinition.Kind.SECTOR,
                Text.of(id),
                Optional.empty(),
                content.getOrDefault("version", ""),
                SectorDefinition.HighRisk.NONE,
                List.of(),
                "quarterly",
                "once-in-action",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(content.getOrDefault("items", "").split(" ", -1))
                        .map(TestCore::item)
                        .toList());
    }

    private static ChecklistItem item(String id) {
        return new ChecklistItem(
                new ItemId(id),
                Text.of("组"),
                Text.of("要求"),
                List.of(),
                Severity.GENERAL,
                LegalGround.NONE,
                Text.of("查看"),
                Text.of("整改"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
