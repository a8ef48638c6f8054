package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.store.BreakingSource.Moment;
import org.junit.jupiter.api.Test;

/** What stores do when the line to their database breaks. */
interface AwayStoresContract {
    /** Stores over an empty database. */
    RealStores stores();

    /** The line between them. */
    BreakingSource line();

    private void breakAt(Moment moment) {
        line().next.set(Optional.of(moment));
    }

    /** A hazard that is stored. */
    default Hazard added() {
        Hazard hazard = aHazard().build();
        stores().hazards().add(hazard, anEventOf(hazard).build());
        return hazard;
    }

    private StoreAwayException away(Runnable call) {
        List<StoreAwayException> thrown = new ArrayList<>();
        assertThatExceptionOfType(StoreAwayException.class)
                .isThrownBy(call::run)
                .satisfies(thrown::add);
        return thrown.get(0);
    }

    @Test
    default void whatIsReadOverABrokenLineIsReadOverAnother() {
        Hazard hazard = added();
        breakAt(Moment.STATEMENT);

        assertThat(stores().hazards().find(hazard.id())).isPresent();
        assertThat(line().next.get()).isEmpty();
    }

    @Test
    default void aChangeWhoseLineBreaksBeforeItsEndIsMadeOnce() {
        breakAt(Moment.STATEMENT);
        Hazard hazard = aHazard().build();
        stores().hazards().add(hazard, anEventOf(hazard).build());

        assertThat(line().next.get()).isEmpty();
        assertThat(stores().events().of(hazard.id().value())).hasSize(1);
    }

    @Test
    default void aChangeWhoseEndIsNotToldMayBeStoredAndItsKeyTells() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard).key("once").build();
        breakAt(Moment.AFTER_COMMIT);

        assertThat(away(() -> stores().hazards().add(hazard, event)).isOutcomeUnknown())
                .isTrue();

        assertThat(stores().hazards().find(hazard.id())).isPresent();
        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().hazards().add(hazard, event))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(event));
    }

    @Test
    default void aChangeWhoseEndIsNotToldMayNotBeStoredAndCanBeMadeAgain() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard).key("once").build();
        breakAt(Moment.BEFORE_COMMIT);

        assertThat(away(() -> stores().hazards().add(hazard, event)).isOutcomeUnknown())
                .isTrue();

        assertThat(stores().hazards().find(hazard.id())).isEmpty();
        stores().hazards().add(hazard, event);
        assertThat(stores().hazards().find(hazard.id())).isPresent();
    }

    @Test
    default void aDatabaseThatIsAwayIsToldAsThatAndWorksOnceItIsBack() {
        Hazard hazard = added();
        Hazard other = aHazard().build();
        line().down = true;
        try {
            assertThat(away(() -> stores().hazards().find(hazard.id())).isOutcomeUnknown())
                    .isFalse();
            assertThat(away(() -> stores().hazards().add(other, anEventOf(other).build()))
                            .isOutcomeUnknown())
                    .isFalse();
        } finally {
            line().down = false;
        }
        assertThat(stores().hazards().find(hazard.id())).isPresent();
        assertThat(stores().hazards().find(other.id())).isEmpty();
    }
}
