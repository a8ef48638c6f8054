package org.bihuan.testkit;

import java.time.Instant;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;

/** A quarry in Longcheng, unless a test says otherwise. */
public final class SomeEnterprise {
    private EnterpriseId id = new EnterpriseId(Some.id());
    private String name = "石场" + Some.number();
    private CreditCode creditCode = Some.creditCode();
    private OrganisationId territory = new OrganisationId("street-longcheng");
    private SectorId sector = new SectorId("non-coal-mines");
    private final Instant recorded = Instant.parse("2023-05-08T01:02:03.987654321Z");

    SomeEnterprise() {}

    public SomeEnterprise with(EnterpriseId other) {
        id = other;
        return this;
    }

    public SomeEnterprise named(String other) {
        name = other;
        return this;
    }

    public SomeEnterprise code(CreditCode other) {
        creditCode = other;
        return this;
    }

    public SomeEnterprise at(String street) {
        territory = new OrganisationId(street);
        return this;
    }

    public SomeEnterprise in(String other) {
        sector = new SectorId(other);
        return this;
    }

    public Enterprise build() {
        return new Enterprise(id, name, creditCode, territory, sector, recorded, 1);
    }
}
