package org.bihuan.store.organisation;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.id;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Stored;

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

    private long recorded;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected EnterpriseEntity() {}

    private EnterpriseEntity(Enterprise enterprise, String lastHash) {
        this.id = bytes(enterprise.id().value());
        this.name = enterprise.name();
        this.creditCode = enterprise.creditCode().value();
        this.territory = enterprise.territory().value();
        this.sector = enterprise.sector().value();
        this.recorded = nanos(enterprise.recorded());
        this.version = enterprise.version();
        this.lastHash = lastHash;
    }

    static EnterpriseEntity from(Enterprise enterprise, String lastHash) {
        return new EnterpriseEntity(enterprise, lastHash);
    }

    Stored<Enterprise> toStored() {
        return new Stored<>(toRecord(), lastHash);
    }

    Enterprise toRecord() {
        return new Enterprise(
                new EnterpriseId(id(id)),
                name,
                new CreditCode(creditCode),
                new OrganisationId(territory),
                new SectorId(sector),
                instant(recorded),
                version);
    }
}
