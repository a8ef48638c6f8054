package org.bihuan.core.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.SectorRow;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/**
 * The names of today by which the lines of a template tell sectors, rows, bodies and enterprises; what is no name stays as it
 * is written. Examples in templates are made of them.
 */
public final class SheetNames {
    /** A code with a right check character that belongs to nobody. */
    public static final String EXAMPLE_CODE = exampleCode("91530114MA0000000");

    public static final LocalDate EXAMPLE_DAY = LocalDate.of(2023, 6, 15);

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final SectorRegistry sectors;
    private final OrganisationService organisations;
    private final EnterpriseStore enterprises;
    private final Annex2Form form;
    private final Map<String, String> sectorIds = new HashMap<>();
    private final Map<String, String> rowIds = new HashMap<>();

    SheetNames(
            SectorRegistry sectors, OrganisationService organisations, EnterpriseStore enterprises, Annex2Form form) {
        this.sectors = sectors;
        this.organisations = organisations;
        this.enterprises = enterprises;
        this.form = form;
        sectors.all().forEach(one -> sectorIds.put(one.name().zh(), one.id().value()));
        form.rows().forEach(row -> {
            rowIds.put(row.label().zh(), row.id().value());
            rowIds.put(form.name(row).zh(), row.id().value());
        });
    }

    public List<String> sectors() {
        return sectors.all().stream().map(one -> one.name().zh()).toList();
    }

    public List<String> territories() {
        return bodies(Organisation::isTerritory);
    }

    public List<String> departments() {
        return bodies(one -> one.kind() == Organisation.Kind.DEPARTMENT);
    }

    private List<String> bodies(Predicate<Organisation> which) {
        return organisations.all().stream()
                .filter(one -> one.active() && which.test(one))
                .map(Organisation::name)
                .toList();
    }

    /** The rows that records count for besides their own. */
    public List<String> tags() {
        return form.rows().stream()
                .filter(row -> row.kind() == Kind.CROSS_CUTTING)
                .map(row -> row.label().zh())
                .toList();
    }

    /** The sector that a line tells; what cannot be one is noted. */
    public @Nullable String sector(SheetRow row, Faults faults) {
        return row.find("sector").map(name -> sector(name, "/sector", faults)).orElse(null);
    }

    /** The sectors that a cell tells; what cannot be one is noted. */
    public List<String> sectors(SheetRow row, String key, Faults faults) {
        List<String> ids = new ArrayList<>();
        for (String name : row.parts(key)) {
            ids.add(sector(name, "/" + key + "/" + ids.size(), faults));
        }
        return ids;
    }

    /** What looks like an id may be that of a sector that is away. */
    private String sector(String name, String pointer, Faults faults) {
        faults.require(
                sectorIds.containsKey(name) || ID.matcher(name).matches(),
                pointer,
                ImportFault.NO_SUCH_SECTOR,
                name,
                String.join("、", sectors()));
        return sectorIds.getOrDefault(name, name);
    }

    public String row(String name) {
        return rowIds.getOrDefault(name, name);
    }

    public List<String> rows(List<String> names) {
        return names.stream().map(this::row).toList();
    }

    public String body(String name) {
        return organisations.named(name).map(one -> one.id().value()).orElse(name);
    }

    /** What a column that several templates have says for an id; what is no id of it stays as it is. */
    public String word(String column, String id) {
        return switch (column) {
            case "sector", "furtherSectors", "highRisk", "item", "alsoFound" ->
                sectors.find(new SectorId(id)).map(one -> one.name().zh()).orElse(id);
            case "row", "tags" ->
                form.row(new RowId(id)).map(row -> form.name(row).zh()).orElse(id);
            case "territory", "regulator.department" ->
                organisations
                        .find(new OrganisationId(id))
                        .map(Organisation::name)
                        .orElse(id);
            case "enterprise" ->
                Told.uuid(id)
                        .flatMap(uuid -> enterprises.find(new EnterpriseId(uuid)))
                        .map(one -> one.record().creditCode().value())
                        .orElse(id);
            default -> id;
        };
    }

    /** What a sector that is told by its name calls a kind of place. */
    public String placeName(String sector, String id) {
        return placeCategories(sectorIds.getOrDefault(sector, sector))
                .filter(one -> one.id().equals(id))
                .map(one -> one.name().zh())
                .findFirst()
                .orElse(id);
    }

    /** The kind of place that a sector names so. */
    public String placeCategory(String sector, String name) {
        return placeCategories(sector)
                .filter(one -> one.name().zh().equals(name))
                .map(PlaceCategory::id)
                .findFirst()
                .orElse(name);
    }

    private Stream<PlaceCategory> placeCategories(String sector) {
        return sectors.find(new SectorId(sector)).stream().flatMap(one -> one.placeCategories().stream());
    }

    /** The parts of sectors whose enterprises are high-risk, where not all of the sector's are. */
    public List<String> highRiskParts() {
        return sectors.all().stream()
                .flatMap(sector -> sector.highRiskParts().stream())
                .map(part -> part.name().zh())
                .toList();
    }

    /** Whether a sector names such a part of it high-risk. */
    public boolean isHighRiskPart(String sector, String name) {
        return sectors.find(new SectorId(sector))
                .flatMap(one -> one.highRiskPart(name))
                .isPresent();
    }

    /**
     * The id of the enterprise whose credit code a line tells; what can be no code is noted. The code of one beyond reach stays as
     * it is written, as that of none does, so that nobody learns which it is.
     */
    public @Nullable String enterprise(SheetRow row, Reach reach, Faults faults) {
        Optional<String> text = row.find("enterprise");
        Optional<CreditCode> code = text.flatMap(CreditCode::parse);
        faults.require(text.isEmpty() || code.isPresent(), "/enterprise", EnterpriseFault.INVALID_CREDIT_CODE);
        return code.flatMap(enterprises::find)
                .filter(one -> reach.covers(one.ownership()))
                .map(one -> one.id().toString())
                .or(() -> text)
                .orElse(null);
    }

    /** The sector of which the example is. */
    public Optional<SectorDefinition> exampleSector() {
        return sectors.all().stream().findFirst();
    }

    /** The name of that sector; blank where none is there. */
    public String exampleSectorName() {
        return exampleSector().map(one -> one.name().zh()).orElse("");
    }

    /** The row of that sector; blank where it has none of its own. */
    public String exampleRow() {
        return exampleSector().stream()
                .flatMap(one -> one.rows().stream())
                .map(SectorRow::id)
                .flatMap(id -> form.row(id).stream())
                .filter(row -> row.kind() == Kind.LEAF)
                .map(row -> form.name(row).zh())
                .findFirst()
                .orElse("");
    }

    /** The first of some names; blank where there is none. */
    public static String first(List<String> names) {
        return names.stream().findFirst().orElse("");
    }

    private static String exampleCode(String first17) {
        return first17 + CreditCode.checkCharacter(first17);
    }
}
