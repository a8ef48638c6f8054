package org.bihuan.api.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.junit.jupiter.api.Test;

class HazardQueryTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final EnterpriseId FIRM = new EnterpriseId(UUID.fromString("018d6f2e-0000-7000-8000-000000000001"));
    private static final HazardQuery EVERY_CONDITION = new HazardQuery(
            Optional.of("浮石"),
            Optional.of(new SectorId("fire-safety")),
            Set.of(Stage.PLANNED, Stage.RETURNED),
            Optional.of(Severity.MAJOR),
            Optional.of(new Reach.OfLead(new OrganisationId("dept-fire"))),
            Optional.of(new Reach.OfTerritory(new OrganisationId("street-longcheng"))),
            Optional.of(new Reach.OfEnterprise(FIRM)),
            Optional.of(DAY),
            Optional.of(DAY.plusDays(1)),
            Optional.of(DAY.plusDays(2)),
            true,
            Optional.of(Source.SELF_CHECK),
            Optional.of(LegalGround.NONE),
            true,
            Optional.of("x"),
            7);

    @Test
    void eachConditionIsNamed() {
        assertThat(HazardQuery.select()
                        .text("浮石")
                        .sector(new SectorId("fire-safety"))
                        .stages(Stage.PLANNED, Stage.RETURNED)
                        .level(Severity.MAJOR)
                        .lead(new OrganisationId("dept-fire"))
                        .territory(new OrganisationId("street-longcheng"))
                        .enterprise(FIRM)
                        .between(DAY, DAY.plusDays(1))
                        .overdueOn(DAY.plusDays(2))
                        .listed(true)
                        .source(Source.SELF_CHECK)
                        .ground(LegalGround.NONE)
                        .extensionWaits(true)
                        .page(Optional.of("x"), 7))
                .isEqualTo(EVERY_CONDITION);
    }

    @Test
    void anotherPageIsOfTheSame() {
        assertThat(EVERY_CONDITION.but().page(Optional.of("x"), 7)).isEqualTo(EVERY_CONDITION);
    }
}
