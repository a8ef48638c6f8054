package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Confidence;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.FocusPoint;
import org.bihuan.api.sector.HighRiskPart;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.ObjectType;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorDefinition.Kind;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.api.sector.Standard;
import org.bihuan.api.sector.TagRule;
import org.bihuan.api.sector.Topic;
import org.bihuan.api.text.Text;
import org.bihuan.core.sector.SectorContent.Places;

/**
 * Reads {@code SECTOR-INF}. Goes on after each fault as far as it can, with a blank for what it could not read, so that one
 * run tells everything.
 */
final class SectorReader {
    private static final int MOST_CHECKLISTS = 100;

    private final ActionPlan plan;

    SectorReader(ActionPlan plan) {
        this.plan = plan;
    }

    SectorContent read(SectorFiles files) throws IOException {
        SectorFaults faults = new SectorFaults();
        List<String> checklists = checklists(files, faults);
        Map<String, YamlMap> read = inParallel(
                files,
                Stream.concat(Stream.of(Translations.FILE, SectorContent.SECTOR_FILE), checklists.stream()),
                faults);
        Optional<YamlMap> sector = Optional.ofNullable(read.get(SectorContent.SECTOR_FILE));
        Translations translations = new Translations(Optional.ofNullable(read.get(Translations.FILE)), faults);
        List<YamlMap> items = items(
                checklists.stream().map(read::get).filter(Objects::nonNull).toList());
        if (sector.isEmpty()) {
            // what is wrong with the items by themselves is told all the same
            ItemReader reader = new ItemReader(plan, Map.of(), translations);
            items.forEach(reader::read);
            return new SectorContent(Optional.empty(), Places.NONE, Set.of(), false, faults.found());
        }
        Reading reading = new Reading(sector.get(), translations);
        Optional<SectorDefinition> definition = reading.definition(items);
        boolean whole = read.keySet().containsAll(checklists);
        if (whole) {
            translations.noteIdle();
        }
        return new SectorContent(
                definition, new Places(Map.copyOf(reading.places)), DeclaredRules.of(files), whole, faults.found());
    }

    /** Under load a swap gets as much of the processor as it has threads, so what can be done at once is. */
    private static Map<String, YamlMap> inParallel(SectorFiles files, Stream<String> paths, SectorFaults faults)
            throws IOException {
        Map<String, YamlMap> read = new ConcurrentHashMap<>();
        try {
            paths.parallel().forEach(path -> file(files, path, faults).ifPresent(map -> read.put(path, map)));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return read;
    }

    private static Optional<YamlMap> file(SectorFiles files, String path, SectorFaults faults) {
        try {
            Optional<InputStream> opened = files.open(path);
            if (opened.isEmpty()) {
                faults.add(new Place(path, 0), SectorFaultCode.SECTOR_FILE_MISSING);
                return Optional.empty();
            }
            try (InputStream from = opened.get()) {
                return YamlFile.read(path, from, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> checklists(SectorFiles files, SectorFaults faults) throws IOException {
        List<String> paths = files.yamlIn(SectorContent.CHECKLISTS);
        if (paths.isEmpty()) {
            faults.add(new Place(SectorContent.CHECKLISTS, 0), SectorFaultCode.SECTOR_FILE_MISSING);
        }
        if (paths.size() > MOST_CHECKLISTS) {
            faults.add(
                    new Place(SectorContent.CHECKLISTS, 0),
                    SectorFaultCode.SECTOR_VALUE_WRONG,
                    "checklists",
                    "at most " + MOST_CHECKLISTS + " files");
            return List.of();
        }
        return paths;
    }

    private static List<YamlMap> items(List<YamlMap> checklists) {
        List<YamlMap> items = new ArrayList<>();
        for (YamlMap checklist : checklists) {
            List<YamlMap> here = checklist.knowing("items").maps("items");
            if (here.isEmpty()) {
                checklist.wrong("items", "at-least-one");
            }
            items.addAll(here);
        }
        return items;
    }

    /** One sector being read. */
    private final class Reading {
        private final YamlMap sector;
        private final Translations translations;
        private final Map<String, Place> places = new HashMap<>();

        Reading(YamlMap sector, Translations translations) {
            this.sector = sector;
            this.translations = translations;
        }

        Optional<SectorDefinition> definition(List<YamlMap> itemMaps) {
            sector.knowing(
                    "id",
                    "kind",
                    "name",
                    "ordinal",
                    "version",
                    "highRisk",
                    "highRiskParts",
                    "leaderCheck",
                    "drill",
                    "responsibilities",
                    "rules",
                    "topics",
                    "routes",
                    "rows",
                    "columns",
                    "placeCategories",
                    "measurements",
                    "objectTypes",
                    "tags",
                    "tagRules",
                    "standards",
                    "focusPoints");
            Optional<String> id = sector.id("id");
            Optional<String> version = sector.contentVersion("version");
            Kind kind = sector.optionalChoice("kind", Kind.class).orElse(Kind.SECTOR);
            Text name = name();
            Optional<Integer> ordinal = sector.optionalNumber("ordinal");
            HighRisk highRisk = sector.choice("highRisk", HighRisk.class).orElse(HighRisk.NONE);
            List<HighRiskPart> highRiskParts = named("highRiskParts", "high-risk").stream()
                    .map(one -> new HighRiskPart(one.id(), one.name()))
                    .toList();
            String leaderCheck = sector.oneOf("leaderCheck", "monthly", "quarterly");
            String drill = sector.oneOf("drill", "half-yearly", "once-in-action");
            List<Responsibility> responsibilities = responsibilities();
            List<RuleKind> rules = sector.choices("rules", RuleKind.class);
            List<Topic> topics = topics();
            IntakeReader intake = new IntakeReader(sector, translations, places::put);
            List<Route> routes = intake.routes();
            List<SectorRow> rows = rows();
            List<OwnColumn> columns = columns();
            List<PlaceCategory> categories = named("placeCategories", "place").stream()
                    .map(one -> new PlaceCategory(one.id(), one.name()))
                    .toList();
            List<Measurement> measurements = intake.measurements();
            List<ObjectType> types = named("objectTypes", "object").stream()
                    .map(one -> new ObjectType(one.id(), one.name()))
                    .toList();
            List<RowId> tags = sector.texts("tags").stream().map(RowId::new).toList();
            List<TagRule> tagRules = intake.tagRules();
            mark("tags", "", sector.place("tags"));
            mark("rules", "", sector.place("rules"));
            List<Standard> standards = standards();
            List<FocusPoint> focusPoints = focusPoints();
            List<ChecklistItem> items = items(itemMaps, standards);
            mark("sector", "", sector.place());
            mark("kind", "", sector.place("kind"));
            mark("version", "", sector.place("version"));
            mark("highRisk", "", sector.place("highRisk"));
            mark("responsibilities", "", sector.place("responsibilities"));
            return id.flatMap(sectorId -> version.map(number -> new SectorDefinition(
                    new SectorId(sectorId),
                    kind,
                    name,
                    ordinal,
                    number,
                    highRisk,
                    highRiskParts,
                    leaderCheck,
                    drill,
                    responsibilities,
                    rules,
                    topics,
                    routes,
                    rows,
                    columns,
                    categories,
                    measurements,
                    types,
                    tags,
                    tagRules,
                    standards,
                    focusPoints,
                    items)));
        }

        private Text name() {
            String zh =
                    sector.map("name").map(map -> map.knowing("zh").text("zh")).orElse("");
            return translations.of("name", zh);
        }

        private List<Responsibility> responsibilities() {
            List<YamlMap> maps = sector.maps("responsibilities");
            return IntStream.range(0, maps.size())
                    .boxed()
                    .flatMap(index -> {
                        YamlMap map = maps.get(index).knowing("department", "part", "scope", "inferred");
                        Text scope = translations.of("scope." + index, map.text("scope"));
                        boolean inferred = map.flag("inferred");
                        Optional<Responsibility.Part> part = map.choice("part", Responsibility.Part.class);
                        return department(map, "department").stream().flatMap(department -> part.stream()
                                .map(one -> new Responsibility(department, one, scope, inferred)));
                    })
                    .toList();
        }

        private Optional<OrganisationId> department(YamlMap map, String key) {
            Optional<String> id = map.id(key);
            id.ifPresent(one -> mark("department", one, map.place(key)));
            return id.map(OrganisationId::new);
        }

        private List<Topic> topics() {
            return sector.maps("topics").stream()
                    .flatMap(map -> {
                        map.knowing("id", "name", "lead");
                        Optional<OrganisationId> lead = department(map, "lead");
                        return named(map, "topic").stream()
                                .flatMap(one -> lead.stream().map(who -> new Topic(one.id(), one.name(), who)));
                    })
                    .toList();
        }

        private List<SectorRow> rows() {
            return sector.maps("rows").stream()
                    .flatMap(map -> {
                        map.knowing("id", "lead");
                        Optional<String> id = map.id("id");
                        id.ifPresent(row -> mark("row", row, map.place("id")));
                        Optional<OrganisationId> lead =
                                map.optionalId("lead").isPresent() ? department(map, "lead") : Optional.empty();
                        return id.stream().map(row -> new SectorRow(new RowId(row), lead));
                    })
                    .toList();
        }

        private List<OwnColumn> columns() {
            return sector.maps("columns").stream()
                    .flatMap(map -> {
                        map.knowing("id", "name", "items", "coded");
                        List<ItemId> items =
                                map.texts("items").stream().map(ItemId::new).toList();
                        boolean coded = map.flag("coded");
                        return named(map, "column").stream()
                                .map(one -> new OwnColumn(one.id(), one.name(), items, coded));
                    })
                    .toList();
        }

        private List<Named> named(String key, String kind) {
            return sector.maps(key).stream()
                    .flatMap(map -> named(map.knowing("id", "name"), kind).stream())
                    .toList();
        }

        private Optional<Named> named(YamlMap map, String kind) {
            String zh = map.text("name");
            Optional<String> id = map.id("id");
            id.ifPresent(one -> mark(kind, one, map.place("id")));
            return id.map(one -> new Named(one, translations.of(kind + "." + one, zh)));
        }

        private List<Standard> standards() {
            return sector.maps("standards").stream()
                    .flatMap(map -> {
                        map.knowing("id", "title", "number", "issuer", "from", "until", "confidence", "judges", "note");
                        Optional<String> id = map.id("id");
                        id.ifPresent(one -> mark("standard", one, map.place("id")));
                        String title = map.text("title");
                        Confidence confidence =
                                map.choice("confidence", Confidence.class).orElse(Confidence.UNSURE);
                        boolean judges = map.flag("judges");
                        return id.stream()
                                .map(one -> new Standard(
                                        one,
                                        title,
                                        map.optionalText("number").orElse(""),
                                        map.optionalText("issuer").orElse(""),
                                        map.optionalDate("from"),
                                        map.optionalDate("until"),
                                        confidence,
                                        judges,
                                        map.optionalText("note").orElse("")));
                    })
                    .toList();
        }

        private List<FocusPoint> focusPoints() {
            return sector.maps("focusPoints").stream()
                    .map(map -> {
                        map.knowing("id", "text");
                        String id = map.text("id");
                        mark("focusPoint", id, map.place("id"));
                        return new FocusPoint(id, map.text("text"));
                    })
                    .toList();
        }

        private List<ChecklistItem> items(List<YamlMap> maps, List<Standard> standards) {
            Map<String, Standard> byId = new LinkedHashMap<>();
            standards.forEach(standard -> byId.putIfAbsent(standard.id(), standard));
            ItemReader reader = new ItemReader(plan, byId, translations);
            return maps.stream()
                    .flatMap(map -> {
                        Optional<ChecklistItem> item = reader.read(map);
                        item.ifPresent(one -> mark("item", one.id().value(), map.place()));
                        return item.stream();
                    })
                    .toList();
        }

        private void mark(String kind, String id, Place place) {
            places.put(Places.key(kind, id), place);
        }
    }

    private record Named(String id, Text name) {}
}
