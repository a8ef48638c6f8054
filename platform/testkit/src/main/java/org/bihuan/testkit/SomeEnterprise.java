package org.bihuan.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Coordinates;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseHistory;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.organisation.Superior;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/** A quarry in Longcheng, unless a test says otherwise. */
public final class SomeEnterprise {
    private EnterpriseId id = new EnterpriseId(Some.id());
    private String name = "石场" + Some.number();
    private CreditCode creditCode = Some.creditCode();
    private OrganisationId territory = new OrganisationId("street-longcheng");
    private SectorId sector = new SectorId("non-coal-mines");
    private List<SectorId> furtherSectors = List.of();
    private IndustryCode industry = new IndustryCode("B1019");
    private Optional<EnterpriseSize> size = Optional.of(EnterpriseSize.SMALL);
    private List<RowId> tags = List.of();
    private List<HighRiskGround> highRisk =
            List.of(new HighRiskGround(new SectorId("non-coal-mines"), Optional.empty()));
    private Optional<LocalDate> closed = Optional.empty();
    private EnterpriseHistory history = EnterpriseHistory.NONE;
    private long version = 1;
    private Instant recorded = Instant.parse("2023-05-08T01:02:03.987654321Z");

    SomeEnterprise() {}

    public SomeEnterprise with(EnterpriseId other) {
        id = other;
        return this;
    }

    /** Registered at the beginning of this day. */
    public SomeEnterprise recordedOn(LocalDate day) {
        recorded = day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
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

    public SomeEnterprise alsoIn(String... others) {
        furtherSectors = Stream.of(others).map(SectorId::new).toList();
        return this;
    }

    public SomeEnterprise industry(String other) {
        industry = new IndustryCode(other);
        return this;
    }

    public SomeEnterprise size(EnterpriseSize other) {
        size = Optional.of(other);
        return this;
    }

    public SomeEnterprise tagged(String... others) {
        tags = Stream.of(others).map(RowId::new).toList();
        return this;
    }

    public SomeEnterprise highRisk(HighRiskGround... others) {
        highRisk = List.of(others);
        return this;
    }

    public SomeEnterprise closedOn(LocalDate day) {
        closed = Optional.of(day);
        return this;
    }

    /** Called otherwise until a day. */
    public SomeEnterprise formerly(String other, LocalDate until) {
        return history(new EnterpriseHistory(
                Stream.concat(history.formerNames().stream(), Stream.of(new FormerName(other, until)))
                        .toList(),
                history.superiors(),
                history.successors()));
    }

    /** Belonging to another one from a day on. */
    public SomeEnterprise under(Enterprise superior, LocalDate from) {
        return history(new EnterpriseHistory(
                history.formerNames(),
                List.of(new Superior(from, Optional.of(superior.asOther()))),
                history.successors()));
    }

    /** Closed, and gone on with by others. */
    public SomeEnterprise succeededBy(LocalDate day, Enterprise... others) {
        closed = Optional.of(day);
        return history(new EnterpriseHistory(
                history.formerNames(),
                history.superiors(),
                Stream.of(others).map(Enterprise::asOther).toList()));
    }

    public SomeEnterprise history(EnterpriseHistory other) {
        history = other;
        return this;
    }

    public SomeEnterprise version(long other) {
        version = other;
        return this;
    }

    public Enterprise build() {
        return new Enterprise(
                id,
                name,
                creditCode,
                territory,
                sector,
                furtherSectors,
                Optional.of(industry),
                size,
                Optional.of("演示企业负责人"),
                Optional.of(new SealedPhone("100****0001", "key:sealed")),
                tags,
                highRisk,
                Optional.of("石场路1号"),
                Optional.of(new Coordinates(new BigDecimal("102.800000"), new BigDecimal("24.880000"))),
                closed,
                history,
                recorded,
                version);
    }
}
