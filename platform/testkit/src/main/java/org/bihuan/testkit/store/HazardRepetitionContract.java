package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does with commands that are repeated. */
public interface HazardRepetitionContract {
    /** Stores over an empty database. */
    Stores stores();

    @Test
    default void aRepeatedCommandAddsNothingAndNamesTheEarlierEvent() {
        UserId actor = Some.userId();
        Hazard first = aHazard().build();
        Event earlier = anEventOf(first).by(actor).key("key-1").build();
        stores().hazards().add(first, earlier);
        Hazard second = aHazard().build();

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().hazards()
                        .add(second, anEventOf(second).by(actor).key("key-1").build()))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));

        assertThat(stores().hazards().find(second.id())).isEmpty();
    }

    @Test
    default void aRepeatedChangeIsRepeatedRatherThanStale() {
        UserId actor = Some.userId();
        Hazard registered = Added.hazard(stores(), aHazard());
        Hazard voided = registered.voided("重复");
        Event earlier = anEventOf(voided).by(actor).key("key-2").build();
        stores().hazards().change(voided, earlier);

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().hazards()
                        .change(voided, anEventOf(voided).by(actor).key("key-2").build()))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
    }

    @Test
    default void theKeyOfAnotherActorIsAnotherCommand() {
        for (int i = 0; i < 2; i++) {
            Hazard hazard = aHazard().build();
            stores().hazards()
                    .add(
                            hazard,
                            anEventOf(hazard).by(Some.userId()).key("key-3").build());
        }

        assertThat(Listing.of(stores().hazards(), HazardQuery.select(), new Reach.All()))
                .hasSize(2);
    }

    @Test
    default void commandsWithoutAKeyAreNeverRepetitions() {
        UserId actor = Some.userId();
        for (int i = 0; i < 2; i++) {
            Hazard hazard = aHazard().build();
            stores().hazards().add(hazard, anEventOf(hazard).by(actor).build());
        }

        assertThat(Listing.of(stores().hazards(), HazardQuery.select(), new Reach.All()))
                .hasSize(2);
    }

    @Test
    default void eightThreadsWithOneKeyRegisterOneHazard() {
        for (int round = 0; round < 5; round++) {
            UserId actor = Some.userId();
            String key = "round-" + round;

            List<Optional<Event>> earlier = Together.each(8, thread -> {
                Hazard hazard = aHazard().build();
                try {
                    stores().hazards()
                            .add(hazard, anEventOf(hazard).by(actor).key(key).build());
                    return Optional.empty();
                } catch (RepeatedCommandException repeated) {
                    return Optional.of(repeated.earlier());
                }
            });

            Event winner = stores().events().byKey(actor, key).orElseThrow();
            assertThat(earlier).containsOnlyOnce(Optional.empty());
            assertThat(earlier.stream().flatMap(Optional::stream)).hasSize(7).allSatisfy(event -> assertThat(event)
                    .isEqualTo(winner));
        }
        assertThat(Listing.of(stores().hazards(), HazardQuery.select(), new Reach.All()))
                .hasSize(5);
    }

    @Test
    default void eightThreadsWithOneKeyChangeAHazardOnce() {
        UserId actor = Some.userId();
        Hazard voided = Added.hazard(stores(), aHazard()).voided("重复");

        List<Boolean> won = Together.each(8, thread -> {
            try {
                stores().hazards()
                        .change(voided, anEventOf(voided).by(actor).key("once").build());
                return true;
            } catch (RepeatedCommandException repeated) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(stores().events().of(voided.id().value())).hasSize(2);
    }
}
