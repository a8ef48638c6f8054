package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aUser;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.UserStore.NewAccount;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code EventStore} does. */
public interface EventStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private static Seal seal(long number, UUID... events) {
        Instant sealed = Instant.parse("2023-06-01T04:00:00.001Z").plusSeconds(number);
        return new Seal(number, sealed, List.of(events), "r" + number, "p" + number, "h" + number);
    }

    @Test
    default void noFieldOfAnEventIsLost() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard)
                .key("钥匙 'k'")
                .after("cd".repeat(32))
                .reason("原因\t一\n二\\三")
                .changing(
                        new Change("plan.deadline", "", "2023-07-01"),
                        new Change("", "", ""),
                        new Change("description", "一\t二\n三\r四\\t五\\", "六\\n七 'x' \"y\" 𠮷"))
                .build();

        stores().hazards().add(hazard, event);

        assertThat(stores().events().of(hazard.id().value())).containsExactly(event);
        assertThat(stores().events().byKey(event.actor(), "钥匙 'k'")).contains(event);
    }

    @Test
    default void anEventMayChangeNothingOrVeryMuch() {
        Hazard first = aHazard().build();
        Event nothing = anEventOf(first).changing().build();
        Hazard second = aHazard().build();
        Event much = anEventOf(second)
                .changing(
                        new Change("measures", "旧\n".repeat(1000), "新\t".repeat(1000)),
                        new Change("emergencyPlan", "旧".repeat(2000), "新".repeat(2000)))
                .build();

        stores().hazards().add(first, nothing);
        stores().hazards().add(second, much);

        assertThat(stores().events().of(first.id().value())).containsExactly(nothing);
        assertThat(stores().events().of(second.id().value())).containsExactly(much);
    }

    @Test
    default void nobodysKeyFindsNothing() {
        UserId actor = Some.userId();
        Hazard hazard = aHazard().build();
        stores().hazards().add(hazard, anEventOf(hazard).by(actor).key("a").build());

        assertThat(stores().events().byKey(actor, "b")).isEmpty();
        assertThat(stores().events().byKey(Some.userId(), "a")).isEmpty();
        assertThat(stores().events().of(Some.id())).isEmpty();
    }

    @Test
    default void aKeyIsFoundWhicheverAccountUsedIt() {
        User first = registered();
        User second = registered();
        Instant noon = Instant.parse("2023-06-01T04:00:00Z");
        Event later = keyed(second, "import of a file", noon.plusSeconds(1));
        Event earlier = keyed(first, "import of a file", noon);
        keyed(first, "import of another file", noon);

        assertThat(stores().events().byKey("import of a file")).containsExactly(earlier, later);
        assertThat(stores().events().byKey("import of")).isEmpty();
    }

    private User registered() {
        User user = aUser().build();
        stores().users().add(List.of(new NewAccount(user, anEventOf(user).build(), UserStoreContract.NO_SECRETS)));
        return user;
    }

    private Event keyed(User actor, String key, Instant recorded) {
        Hazard hazard = aHazard().build();
        Event event =
                anEventOf(hazard).by(actor.id()).key(key).recorded(recorded).build();
        stores().hazards().add(hazard, event);
        return event;
    }

    @Test
    default void eventsOfAllKindsAreInOneTrail() {
        Hazard hazard = aHazard().build();
        Enterprise enterprise = anEnterprise().build();
        User user = aUser().build();
        stores().hazards().add(hazard, anEventOf(hazard).build());
        stores().enterprises().add(enterprise, anEventOf(enterprise).build());
        stores().users().add(List.of(new NewAccount(user, anEventOf(user).build(), UserStoreContract.NO_SECRETS)));
        Hazard voided = hazard.voided("重复");
        stores().hazards().change(voided, anEventOf(voided).build());

        List<Event> all = new ArrayList<>();
        stores().events().all(all::add);

        assertThat(all)
                .extracting(Event::kind)
                .containsExactlyInAnyOrder(
                        RecordKind.HAZARD, RecordKind.HAZARD, RecordKind.ENTERPRISE, RecordKind.USER);
        assertThat(all).extracting(Event::sequence).containsExactlyInAnyOrder(1L, 2L, 1L, 1L);
    }

    private List<Event> since(Instant instant) {
        List<Event> events = new ArrayList<>();
        stores().events().since(instant, events::add);
        return events;
    }

    @Test
    default void eventsSinceAnInstantIncludeIt() {
        Instant noon = Instant.parse("2023-06-01T04:00:00Z");
        List<Event> events = new ArrayList<>();
        for (int i = -1; i < 2; i++) {
            Hazard hazard = aHazard().build();
            Event event = anEventOf(hazard).recorded(noon.plusMillis(i)).build();
            stores().hazards().add(hazard, event);
            events.add(event);
        }

        assertThat(since(noon)).containsExactlyInAnyOrder(events.get(1), events.get(2));
        assertThat(since(noon.plusSeconds(1))).isEmpty();
        assertThat(stores().events().between(noon, noon)).containsExactly(events.get(1));
        Set<UUID> touched = new HashSet<>();
        stores().events().touched(noon, (kind, record) -> {
            assertThat(kind).isEqualTo(RecordKind.HAZARD);
            touched.add(record);
        });
        assertThat(touched)
                .containsExactlyInAnyOrder(events.get(1).record(), events.get(2).record());
    }

    @Test
    default void sealsAreReadInTheirOrder() {
        UUID[] many = new UUID[3000];
        for (int i = 0; i < many.length; i++) {
            many[i] = Some.id();
        }
        Seal first = seal(1, Some.id());
        Seal second = seal(2, many);
        Seal third = seal(3);
        assertThat(stores().events().lastSeal()).isEmpty();

        List.of(first, second, third).forEach(stores().events()::seal);

        List<Seal> seals = new ArrayList<>();
        stores().events().seals(seals::add);
        assertThat(seals).containsExactly(first, second, third);
        assertThat(stores().events().sealsBetween(second.sealed(), third.sealed()))
                .containsExactly(second, third);
        assertThat(stores().events().lastSeal()).contains(third);
        assertThat(stores().events().seal(2)).contains(second);
        assertThat(stores().events().seal(4)).isEmpty();
    }

    @Test
    default void twoSealsCannotHaveOneNumber() {
        Seal first = seal(1, Some.id());
        stores().events().seal(first);

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().events().seal(seal(1, Some.id())));

        assertThat(stores().events().lastSeal()).isEqualTo(Optional.of(first));
    }
}
