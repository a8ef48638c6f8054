package org.bihuan.store.organisation;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Ids;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Lines;
import org.jspecify.annotations.Nullable;

/** A row of {@code enterprise}. */
@Entity
@Table(name = "enterprise")
public class EnterpriseEntity {
    @Id
    private byte[] id;

    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "territory_id")
    private String territory;

    @Column(name = "sector_id")
    private String sector;

    @Column(name = "further_sectors")
    private String furtherSectors;

    private @Nullable String industry;

    @Column(name = "size_id")
    private @Nullable String size;

    private @Nullable String principal;

    @Embedded
    private @Nullable PhonePart phone;

    private String tags;

    @Column(name = "high_risk")
    private String highRisk;

    private @Nullable String address;

    @Embedded
    private @Nullable CoordinatesPart coordinates;

    private @Nullable Integer closed;
    private String history;
    private long recorded;

    /** Derived, for the search for nearly the same name. */
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "name_back")
    private String nameBack;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected EnterpriseEntity() {}

    static EnterpriseEntity from(Enterprise enterprise, String lastHash) {
        EnterpriseEntity entity = new EnterpriseEntity();
        entity.id = bytes(enterprise.id().value());
        entity.version = enterprise.version();
        entity.take(enterprise, lastHash);
        return entity;
    }

    /** Becomes this version of the enterprise; the version itself is counted by JPA. */
    final void take(Enterprise enterprise, String hash) {
        name = enterprise.name();
        creditCode = enterprise.creditCode().value();
        territory = enterprise.territory().value();
        sector = enterprise.sector().value();
        furtherSectors = Ids.write(enterprise.furtherSectors(), SectorId::value);
        industry = enterprise.industry().map(IndustryCode::value).orElse(null);
        size = enterprise.size().map(EnterpriseSize::name).orElse(null);
        principal = enterprise.principal().orElse(null);
        phone = enterprise.phone().map(PhonePart::new).orElse(null);
        tags = Ids.write(enterprise.tags(), RowId::value);
        highRisk = write(enterprise.highRisk());
        address = enterprise.address().orElse(null);
        coordinates = enterprise.coordinates().map(CoordinatesPart::new).orElse(null);
        closed = enterprise.closed().map(Columns::day).orElse(null);
        history = HistoryText.write(enterprise.history());
        recorded = nanos(enterprise.recorded());
        nameKey = NameKey.of(name).value();
        nameBack = new StringBuilder(nameKey).reverse().toString();
        lastHash = hash;
    }

    long version() {
        return version;
    }

    EnterpriseId id() {
        return new EnterpriseId(Columns.nearly(id));
    }

    /** Empty where no enterprise leaves such a row. */
    Optional<Stored<Enterprise>> toStored() {
        return toRecord().map(enterprise -> new Stored<>(enterprise, lastHash));
    }

    /** Whether the columns that follow from the enterprise are what it says. */
    boolean follows(Enterprise enterprise) {
        String key = NameKey.of(enterprise.name()).value();
        return nameKey.equals(key)
                && nameBack.equals(new StringBuilder(key).reverse().toString());
    }

    Optional<Enterprise> toRecord() {
        return Legible.row(this::read);
    }

    private Enterprise read() {
        return new Enterprise(
                new EnterpriseId(Columns.id(id)),
                name,
                new CreditCode(creditCode),
                new OrganisationId(territory),
                new SectorId(sector),
                Ids.read(furtherSectors, SectorId::new),
                Optional.ofNullable(industry).map(IndustryCode::new),
                Optional.ofNullable(size).map(EnterpriseSize::valueOf),
                Optional.ofNullable(principal),
                Optional.ofNullable(phone).map(PhonePart::toRecord),
                Ids.read(tags, RowId::new),
                grounds(highRisk),
                Optional.ofNullable(address),
                Optional.ofNullable(coordinates).map(CoordinatesPart::toRecord),
                Optional.ofNullable(closed).map(Columns::day),
                HistoryText.read(history),
                instant(recorded),
                version);
    }

    private static String write(List<HighRiskGround> grounds) {
        StringBuilder text = new StringBuilder();
        grounds.forEach(ground ->
                Lines.append(text, ground.sector().value(), ground.reason().orElse("")));
        return text.toString();
    }

    private static List<HighRiskGround> grounds(String text) {
        List<HighRiskGround> grounds = Lines.read(text).stream()
                .map(fields -> new HighRiskGround(
                        new SectorId(fields.get(0)), Optional.of(fields.get(1)).filter(reason -> !reason.isEmpty())))
                .toList();
        return Legible.unaltered(grounds, text, EnterpriseEntity::write);
    }
}
