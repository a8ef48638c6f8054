package org.bihuan.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.junit.jupiter.api.Test;

class RecordQueryTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final EnterpriseId FIRM = new EnterpriseId(UUID.fromString("018d6f2e-0000-7000-8000-000000000001"));
    private static final RecordId HAZARD = new RecordId(UUID.fromString("018d6f2e-0000-7000-8000-000000000002"));
    private static final RecordId ACCIDENT = new RecordId(UUID.fromString("018d6f2e-0000-7000-8000-000000000003"));

    private enum State {
        OPEN,
        CLOSED
    }

    private static final RecordQuery EVERY_CONDITION = new RecordQuery(
            Optional.of("浮石"),
            Optional.of(new SectorId("fire-safety")),
            Set.of("OPEN", "CLOSED"),
            Optional.of(new Reach.OfLead(new OrganisationId("dept-fire"))),
            Optional.of(new Reach.OfTerritory(new OrganisationId("street-longcheng"))),
            Optional.of(new Reach.OfEnterprise(FIRM)),
            Set.of(HAZARD, ACCIDENT),
            Optional.of(Measure.ISSUE_FOUND),
            Optional.of(DAY),
            Optional.of(DAY.plusDays(1)),
            Set.of("a", "b"),
            Optional.of(DAY.plusDays(2)),
            Optional.of("x"),
            7);

    @Test
    void eachConditionIsNamed() {
        assertThat(RecordQuery.select()
                        .text("浮石")
                        .sector(new SectorId("fire-safety"))
                        .states(State.values())
                        .lead(new OrganisationId("dept-fire"))
                        .territory(new OrganisationId("street-longcheng"))
                        .enterprise(FIRM)
                        .link(HAZARD)
                        .link(ACCIDENT)
                        .measure(Measure.ISSUE_FOUND)
                        .between(DAY, DAY.plusDays(1))
                        .marks("a", "b")
                        .overdueOn(DAY.plusDays(2))
                        .page(Optional.of("x"), 7))
                .isEqualTo(EVERY_CONDITION);
    }

    @Test
    void anotherPageIsOfTheSame() {
        assertThat(EVERY_CONDITION.but().page(Optional.of("x"), 7)).isEqualTo(EVERY_CONDITION);
    }

    @Test
    void aConditionGivenAgainTakesThePlaceOfTheOneBefore() {
        RecordQuery open = RecordQuery.select().states(State.OPEN).first(7);
        assertThat(open.but().states(State.CLOSED).first(7))
                .isEqualTo(RecordQuery.select().states(Set.of("CLOSED")).first(7));
        assertThat(open.states()).containsExactly("OPEN");
    }
}
