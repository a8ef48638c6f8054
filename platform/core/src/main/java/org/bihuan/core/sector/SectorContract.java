package org.bihuan.core.sector;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Basis;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.Confidence;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.FocusPoint;
import org.bihuan.api.sector.HighRiskPart;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.ObjectType;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.api.sector.Standard;
import org.bihuan.api.sector.Topic;
import org.bihuan.api.text.Text;
import org.bihuan.core.sector.SectorContent.Places;

/** What every sector keeps to, whether it comes as data or from code. Callable from any thread. */
final class SectorContract {
    private static final RowId CATCH_ALL = new RowId("other");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final OrganisationService organisations;
    private final Annex2Form form;

    SectorContract(OrganisationService organisations, Annex2Form form) {
        this.organisations = organisations;
        this.form = form;
    }

    /** What is wrong with a sector by itself, given the rules that its bundle brings. */
    List<SectorFault> alone(SectorDefinition sector, Places places, Set<RuleKind> rules) {
        SectorFaults faults = new SectorFaults();
        if (!ContentVersion.isOne(sector.version())) {
            faults.add(places.of("version", ""), SectorFaultCode.SECTOR_VALUE_WRONG, "version", "1.0.0");
        }
        repeated(sector, places, faults);
        highRisk(sector, places, faults);
        departments(sector, places, faults);
        rows(sector, places, faults);
        references(sector, places, faults);
        bases(sector, places, faults);
        grounds(sector, places, faults);
        dates(sector, places, faults);
        new IntakeContract(sector, places, faults).check(rules);
        return faults.found();
    }

    /** Texts without a translation in a sector that comes from code; the reader finds them in one that comes as data. */
    static List<SectorFault> untranslated(SectorDefinition sector, Places places) {
        SectorFaults faults = new SectorFaults();
        Stream.of(
                        Stream.of(sector.name()),
                        sector.responsibilities().stream().map(Responsibility::scope),
                        sector.highRiskParts().stream().map(HighRiskPart::name),
                        sector.topics().stream().map(Topic::name),
                        sector.columns().stream().map(OwnColumn::name),
                        sector.placeCategories().stream().map(PlaceCategory::name),
                        sector.measurements().stream().flatMap(one -> Stream.of(one.name(), one.unit())),
                        sector.objectTypes().stream().map(ObjectType::name),
                        sector.items().stream()
                                .flatMap(item -> Stream.of(
                                        item.group(), item.requirement(), item.howToCheck(), item.usualMeasure())))
                .flatMap(Function.identity())
                .filter(text -> text.en().isBlank()
                        || (text.en().equals(text.zh())
                                && CHINESE.matcher(text.zh()).find()))
                .map(Text::zh)
                .forEach(zh -> faults.add(places.of("sector", ""), SectorFaultCode.SECTOR_TRANSLATION_MISSING, zh));
        return faults.found();
    }

    /** What clashes with the other sectors present. */
    static List<SectorFault> beside(SectorDefinition sector, Places places, Collection<SectorDefinition> present) {
        SectorFaults faults = new SectorFaults();
        Map<ItemId, ChecklistItem> items = byId(sector);
        Set<RowId> rows = sector.rows().stream()
                .map(SectorRow::id)
                .filter(row -> !row.equals(CATCH_ALL))
                .collect(Collectors.toSet());
        for (SectorDefinition other : present) {
            if (other.id().equals(sector.id())) {
                continue;
            }
            other.items().stream()
                    .map(ChecklistItem::id)
                    .filter(items::containsKey)
                    .forEach(id -> faults.add(
                            places.of("item", id.value()), SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR, id, other.id()));
            other.rows().stream()
                    .map(SectorRow::id)
                    .filter(rows::contains)
                    .forEach(row -> faults.add(
                            places.of("row", row.value()),
                            SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR,
                            row,
                            other.id()));
        }
        return faults.found();
    }

    /** What a version must not do to one before it. */
    static List<SectorFault> after(SectorDefinition sector, Places places, Edition before) {
        SectorFaults faults = new SectorFaults();
        if (ContentVersion.of(sector.version()).compareTo(ContentVersion.of(before.version())) <= 0) {
            faults.add(
                    places.of("version", ""),
                    SectorFaultCode.SECTOR_VERSION_NOT_GROWN,
                    sector.version(),
                    before.version());
        }
        Map<String, String> now = Edition.of(sector).requirements();
        before.requirements().forEach((id, requirement) -> {
            if (!now.containsKey(id)) {
                faults.add(places.of("sector", ""), SectorFaultCode.SECTOR_ITEM_GONE, id);
            } else if (!Wording.sameMeaning(requirement, now.get(id))) {
                faults.add(places.of("item", id), SectorFaultCode.SECTOR_ITEM_REDEFINED, id);
            }
        });
        return faults.found();
    }

    private static Map<ItemId, ChecklistItem> byId(SectorDefinition sector) {
        return sector.items().stream()
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity(), (first, second) -> first));
    }

    private static void repeated(SectorDefinition sector, Places places, SectorFaults faults) {
        unique("item", sector.items().stream().map(item -> item.id().value()), places, faults);
        unique("high-risk", sector.highRiskParts().stream().map(HighRiskPart::id), places, faults);
        unique("topic", sector.topics().stream().map(Topic::id), places, faults);
        unique("row", sector.rows().stream().map(row -> row.id().value()), places, faults);
        unique("column", sector.columns().stream().map(OwnColumn::id), places, faults);
        unique("measurement", sector.measurements().stream().map(Measurement::id), places, faults);
        unique("place", sector.placeCategories().stream().map(PlaceCategory::id), places, faults);
        unique("object", sector.objectTypes().stream().map(ObjectType::id), places, faults);
        unique("standard", sector.standards().stream().map(Standard::id), places, faults);
        unique("focusPoint", sector.focusPoints().stream().map(FocusPoint::id), places, faults);
        sector.standards().stream()
                .filter(standard -> standard.id().equals(Basis.PLAN))
                .forEach(standard -> faults.add(
                        places.of("standard", standard.id()), SectorFaultCode.SECTOR_ID_REPEATED, standard.id()));
    }

    private static void unique(String kind, Stream<String> ids, Places places, SectorFaults faults) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .forEach(id -> faults.add(places.of(kind, id), SectorFaultCode.SECTOR_ID_REPEATED, id));
    }

    /** Parts are named only where some enterprises are high-risk; content written before parts were named has none. */
    private static void highRisk(SectorDefinition sector, Places places, SectorFaults faults) {
        if (sector.highRisk() != HighRisk.PARTIAL && !sector.highRiskParts().isEmpty()) {
            faults.add(places.of("highRisk", ""), SectorFaultCode.SECTOR_VALUE_WRONG, "highRisk", "partial");
        }
    }

    private void departments(SectorDefinition sector, Places places, SectorFaults faults) {
        Stream.of(
                        sector.responsibilities().stream().map(Responsibility::department),
                        sector.topics().stream().map(Topic::lead),
                        sector.rows().stream().flatMap(row -> row.lead().stream()))
                .flatMap(Function.identity())
                .filter(id -> organisations.find(id).isEmpty())
                .map(OrganisationId::value)
                .forEach(id -> faults.add(places.of("department", id), SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN, id));
        if (sector.responsibilities().stream().noneMatch(one -> one.part() == Responsibility.Part.LEAD)) {
            faults.add(places.of("responsibilities", ""), SectorFaultCode.SECTOR_WITHOUT_LEAD);
        }
    }

    private void rows(SectorDefinition sector, Places places, SectorFaults faults) {
        boolean ownsRows = sector.rows().stream().anyMatch(row -> !row.id().equals(CATCH_ALL));
        if (sector.kind() == SectorDefinition.Kind.COMMON
                && (ownsRows || sector.ordinal().isPresent())) {
            faults.add(places.of("kind", ""), SectorFaultCode.SECTOR_VALUE_WRONG, "kind", "sector");
        }
        for (SectorRow claimed : sector.rows()) {
            Place place = places.of("row", claimed.id().value());
            form.row(claimed.id())
                    .ifPresentOrElse(
                            row -> owned(sector, row, place, faults),
                            () -> faults.add(place, SectorFaultCode.SECTOR_ROW_UNKNOWN, claimed.id()));
        }
        for (RowId tag : sector.tags()) {
            Place place = places.of("tags", "");
            Optional<Annex2Form.Row> row = form.row(tag);
            if (row.isEmpty()) {
                faults.add(place, SectorFaultCode.SECTOR_ROW_UNKNOWN, tag);
            } else if (row.get().kind() != Kind.CROSS_CUTTING) {
                faults.add(place, SectorFaultCode.SECTOR_VALUE_WRONG, "tags", "cross-cutting");
            }
        }
    }

    private static void owned(SectorDefinition sector, Annex2Form.Row row, Place place, SectorFaults faults) {
        if (row.owner().isPresent()) {
            if (!row.owner().get().equals(sector.id())) {
                faults.add(
                        place,
                        SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR,
                        row.id(),
                        row.owner().get());
            }
        } else if (row.kind() != Kind.LEAF) {
            faults.add(place, SectorFaultCode.SECTOR_VALUE_WRONG, "rows", "leaf");
        }
    }

    private static void references(SectorDefinition sector, Places places, SectorFaults faults) {
        Set<String> topics = sector.topics().stream().map(Topic::id).collect(Collectors.toSet());
        Set<String> points = sector.focusPoints().stream().map(FocusPoint::id).collect(Collectors.toSet());
        Set<String> covered = new HashSet<>();
        for (ChecklistItem item : sector.items()) {
            Place place = places.of("item", item.id().value());
            item.topic()
                    .filter(topic -> !topics.contains(topic))
                    .ifPresent(topic -> faults.add(place, SectorFaultCode.SECTOR_REFERENCE_UNKNOWN, "topic", topic));
            item.focusPoints().stream()
                    .filter(point -> !points.contains(point))
                    .forEach(
                            point -> faults.add(place, SectorFaultCode.SECTOR_REFERENCE_UNKNOWN, "focusPoints", point));
            covered.addAll(item.focusPoints());
        }
        points.stream()
                .filter(point -> !covered.contains(point))
                .forEach(point -> faults.add(
                        places.of("focusPoint", point), SectorFaultCode.SECTOR_FOCUS_POINT_UNCOVERED, point));
        Map<ItemId, ChecklistItem> items = byId(sector);
        for (OwnColumn column : sector.columns()) {
            column.items().stream()
                    .filter(item -> !items.containsKey(item))
                    .forEach(item -> faults.add(
                            places.of("column", column.id()), SectorFaultCode.SECTOR_REFERENCE_UNKNOWN, "items", item));
        }
    }

    private static void bases(SectorDefinition sector, Places places, SectorFaults faults) {
        Set<String> standards = sector.standards().stream().map(Standard::id).collect(Collectors.toSet());
        for (ChecklistItem item : sector.items()) {
            Place place = places.of("item", item.id().value());
            if (item.basis().isEmpty()) {
                faults.add(place, SectorFaultCode.SECTOR_KEY_MISSING, "basis");
            }
            for (Basis basis : item.basis()) {
                if (!basis.isPlan() && !standards.contains(basis.standard())) {
                    faults.add(place, SectorFaultCode.SECTOR_STANDARD_UNKNOWN, basis.standard());
                }
                if (basis.clause().isPresent() && basis.confidence() == Confidence.UNSURE) {
                    faults.add(place, SectorFaultCode.SECTOR_CLAUSE_UNSURE, item.id());
                }
            }
        }
    }

    private static void grounds(SectorDefinition sector, Places places, SectorFaults faults) {
        for (ChecklistItem item : sector.items()) {
            Place place = places.of("item", item.id().value());
            if (item.ground() == LegalGround.JUDGEMENT_STANDARD
                    && item.basis().stream().noneMatch(Basis::judges)) {
                faults.add(place, SectorFaultCode.SECTOR_GROUND_WITHOUT_STANDARD, item.id());
            }
            if (item.ground() == LegalGround.PLAN_LISTED
                    && item.basis().stream().noneMatch(Basis::isPlan)) {
                faults.add(place, SectorFaultCode.SECTOR_GROUND_WITHOUT_PLAN, item.id());
            }
        }
    }

    /** A standard whose days cross is told by itself; what follows for its items is not. */
    private static void dates(SectorDefinition sector, Places places, SectorFaults faults) {
        Set<String> crossing = new HashSet<>();
        for (Standard standard : sector.standards()) {
            if (cross(standard.from(), standard.until())) {
                crossing.add(standard.id());
                faults.add(places.of("standard", standard.id()), SectorFaultCode.SECTOR_DATES_CROSS, standard.id());
            }
        }
        for (ChecklistItem item : sector.items()) {
            Place place = places.of("item", item.id().value());
            List<Basis> sound = item.basis().stream()
                    .filter(basis -> !crossing.contains(basis.standard()))
                    .toList();
            if (cross(item.from(), item.until())
                    || sound.stream().anyMatch(basis -> cross(basis.from(), basis.until()))) {
                faults.add(place, SectorFaultCode.SECTOR_DATES_CROSS, item.id());
            } else if (!sound.isEmpty() && sound.equals(item.basis()) && !everApplies(item)) {
                faults.add(place, SectorFaultCode.SECTOR_ITEM_NEVER_APPLIES, item.id());
            }
        }
    }

    private static boolean everApplies(ChecklistItem item) {
        return item.applies(LocalDate.MIN) || item.turns().stream().anyMatch(item::applies);
    }

    private static boolean cross(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.flatMap(first -> until.filter(last -> last.isBefore(first))).isPresent();
    }
}
