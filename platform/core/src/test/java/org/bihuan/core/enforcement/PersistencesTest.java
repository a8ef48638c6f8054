package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class PersistencesTest {
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 8, 31);

    private final Hazard hazard =
            Some.aHazard().foundOn(LocalDate.of(2023, 3, 1)).build();

    @Test
    void aBanIsOutstandingAgainOnceItsLastDayIsOver() {
        assertThat(outstanding(Optional.of(LAST), LAST)).isFalse();
        assertThat(outstanding(Optional.of(LAST), LAST.plusDays(1))).isTrue();
        assertThat(outstanding(Optional.empty(), LAST.plusDays(1))).isFalse();
    }

    private boolean outstanding(Optional<LocalDate> until, LocalDate today) {
        List<Decision> standing = Stream.of(
                        decision(1, DecisionKind.FINE, Subject.ENTERPRISE, Optional.empty()),
                        decision(2, DecisionKind.INDUSTRY_BAN, Subject.PRINCIPAL, until))
                .toList();
        return new Persistences(180, 1).of(hazard, standing, today).banOutstanding();
    }

    private static Decision decision(int number, DecisionKind kind, Subject subject, Optional<LocalDate> until) {
        return new Decision(
                number,
                kind,
                subject,
                subject == Subject.PRINCIPAL ? Optional.of("李某") : Optional.empty(),
                Optional.of("决定" + number + "号"),
                DECIDED,
                new OrganisationId("dept-natural-resources"),
                Optional.of("某条"),
                "某决定",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                until);
    }
}
