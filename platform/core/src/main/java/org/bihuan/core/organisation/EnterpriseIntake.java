package org.bihuan.core.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Coordinates;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseHistory;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.IndustrySection;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.core.privacy.Phones;
import org.jspecify.annotations.Nullable;

/** Checks what is told of an enterprise, and makes the record of it. */
final class EnterpriseIntake {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 500;

    private static final int LONGEST_PERSON = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ID = 100;
    private static final int MOST_SECTORS = 10;
    private static final int DECIMALS = 6;
    private static final int MOST_EAST = 180;
    private static final int MOST_NORTH = 90;

    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Annex2Form form;
    private final Phones phones;
    private final HighRiskIntake highRisk;

    /** What stays as it is whatever is told. */
    record Kept(EnterpriseId id, Optional<Enterprise> before, Instant recorded, long version) {}

    EnterpriseIntake(OrganisationService organisations, SectorRegistry sectors, Annex2Form form, Phones phones) {
        this.organisations = organisations;
        this.sectors = sectors;
        this.form = form;
        this.phones = phones;
        this.highRisk = new HighRiskIntake(sectors);
    }

    /**
     * The enterprise as told.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Enterprise check(NewEnterprise told, Kept kept, Reach reach, Faults faults) {
        Optional<String> name = faults.text("/name", told.name(), LONGEST_NAME);
        Optional<CreditCode> code =
                faults.text("/creditCode", told.creditCode(), LONGEST_ID).flatMap(CreditCode::parse);
        faults.require(code.isPresent(), "/creditCode", EnterpriseFault.INVALID_CREDIT_CODE);
        Optional<OrganisationId> territory = faults.text("/territory", told.territory(), LONGEST_ID)
                .map(id -> territory(new OrganisationId(id), kept, reach, faults));
        Set<SectorId> before = kept.before()
                .<Set<SectorId>>map(one -> new LinkedHashSet<>(one.sectors()))
                .orElse(Set.of());
        Optional<SectorId> sector = sector("/sector", told.sector(), before, faults);
        List<SectorId> further = further(told.furtherSectors(), sector, before, faults);
        Optional<IndustryCode> industry = industry(told.industry(), kept, faults);
        Optional<EnterpriseSize> size = size(told.size(), faults);
        Optional<String> principal = faults.optionalText("/principal", told.principal(), LONGEST_PERSON);
        Optional<SealedPhone> phone = phones.told(
                "/phone", told.phone(), kept.id().value(), kept.before().flatMap(Enterprise::phone), faults);
        List<RowId> tags = tags(told.tags(), faults);
        List<SectorId> all =
                Stream.concat(sector.stream(), further.stream()).distinct().toList();
        List<HighRiskGround> grounds = highRisk.check(told.highRisk(), all, kept.before(), faults);
        Optional<String> address = faults.optionalText("/address", told.address(), LONGEST_TEXT);
        Optional<Coordinates> coordinates = coordinates(told, faults);
        faults.throwIfAny();
        return new Enterprise(
                kept.id(),
                name.orElseThrow(),
                code.orElseThrow(),
                territory.orElseThrow(),
                sector.orElseThrow(),
                further,
                industry,
                size,
                principal,
                phone,
                tags,
                grounds,
                address,
                coordinates,
                kept.before().<LocalDate>flatMap(Enterprise::closed),
                kept.before().map(Enterprise::history).orElse(EnterpriseHistory.NONE),
                kept.recorded(),
                kept.version());
    }

    private OrganisationId territory(OrganisationId id, Kept kept, Reach reach, Faults faults) {
        boolean known = organisations
                .find(id)
                .filter(one -> one.active() && one.isTerritory())
                .map(Organisation::id)
                .isPresent();
        boolean asBefore =
                kept.before().filter(one -> one.territory().equals(id)).isPresent();
        faults.require(known || asBefore, "/territory", EnterpriseFault.NOT_A_TERRITORY, id);
        if (reach instanceof Reach.OfTerritory own) {
            faults.require(own.all().contains(id), "/territory", CommonFault.NOT_ALLOWED, own.territory());
        }
        return id;
    }

    /** A sector that is away stays with an enterprise that has it, but is given to none. */
    private Optional<SectorId> sector(String pointer, @Nullable String told, Set<SectorId> before, Faults faults) {
        Optional<String> text = faults.text(pointer, told, LONGEST_ID);
        Optional<SectorId> sector = text.map(SectorId::new)
                .filter(id -> before.contains(id) || sectors.find(id).isPresent());
        faults.require(sector.isPresent(), pointer, RecordFault.SECTOR_NOT_INSTALLED, text.orElse(""));
        return sector;
    }

    private List<SectorId> further(
            @Nullable List<String> told, Optional<SectorId> main, Set<SectorId> before, Faults faults) {
        List<String> ids = orEmpty(told);
        faults.require(ids.size() <= MOST_SECTORS, "/furtherSectors", CommonFault.OUT_OF_RANGE, 0, MOST_SECTORS);
        Set<SectorId> further = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            sector("/furtherSectors/" + i, ids.get(i), before, faults).ifPresent(further::add);
        }
        main.ifPresent(further::remove);
        return List.copyOf(further);
    }

    /** A code that was written down with a wrong division may stay. */
    private static Optional<IndustryCode> industry(@Nullable String told, Kept kept, Faults faults) {
        Optional<String> text = faults.optionalText("/industry", told, LONGEST_ID);
        Optional<IndustryCode> industry = text.flatMap(IndustryCode::parse);
        faults.require(text.isEmpty() || industry.isPresent(), "/industry", EnterpriseFault.INVALID_INDUSTRY_CODE);
        industry.filter(code -> kept.before()
                        .flatMap(Enterprise::industry)
                        .filter(code::equals)
                        .isEmpty())
                .ifPresent(code -> belongs(code, faults));
        return industry;
    }

    private static void belongs(IndustryCode code, Faults faults) {
        char letter = code.value().charAt(0);
        faults.require(
                code.section().isPresent(),
                "/industry",
                EnterpriseFault.DIVISION_OF_OTHER_SECTION,
                code.division(),
                letter,
                IndustrySection.of(letter).map(IndustrySection::divisions).orElse(""));
    }

    private static Optional<EnterpriseSize> size(@Nullable String told, Faults faults) {
        Optional<String> text = faults.optionalText("/size", told, LONGEST_ID);
        Optional<EnterpriseSize> size = text.flatMap(id -> Stream.of(EnterpriseSize.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst());
        faults.require(
                text.isEmpty() || size.isPresent(),
                "/size",
                CommonFault.NOT_ALLOWED,
                Stream.of(EnterpriseSize.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        return size;
    }

    private List<RowId> tags(@Nullable List<String> told, Faults faults) {
        List<String> allowed = form.rows().stream()
                .filter(row -> row.kind() == Annex2Form.Kind.CROSS_CUTTING)
                .map(row -> row.id().value())
                .toList();
        List<String> ids = orEmpty(told);
        for (int i = 0; i < ids.size(); i++) {
            faults.require(
                    allowed.contains(ids.get(i)),
                    "/tags/" + i,
                    EnterpriseFault.NOT_A_TAG,
                    ids.get(i),
                    String.join(", ", allowed));
        }
        return allowed.stream().filter(ids::contains).map(RowId::new).toList();
    }

    private static Optional<Coordinates> coordinates(NewEnterprise told, Faults faults) {
        Optional<BigDecimal> longitude = degrees("/longitude", told.longitude(), MOST_EAST, faults);
        Optional<BigDecimal> latitude = degrees("/latitude", told.latitude(), MOST_NORTH, faults);
        faults.require(longitude.isPresent() || told.latitude() == null, "/longitude", CommonFault.REQUIRED);
        faults.require(latitude.isPresent() || told.longitude() == null, "/latitude", CommonFault.REQUIRED);
        return longitude.flatMap(east -> latitude.map(north -> new Coordinates(east, north)));
    }

    private static Optional<BigDecimal> degrees(String pointer, @Nullable BigDecimal told, int most, Faults faults) {
        if (told == null) {
            return Optional.empty();
        }
        faults.require(
                told.abs().compareTo(BigDecimal.valueOf(most)) <= 0, pointer, CommonFault.OUT_OF_RANGE, -most, most);
        return Optional.of(told.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static List<String> orEmpty(@Nullable List<String> told) {
        return Objects.requireNonNullElse(told, List.of());
    }
}
