package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aUser;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore.NewAccount;
import org.bihuan.api.store.UserStore.Secrets;
import org.bihuan.api.store.UserStore.StoredSession;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeUser;
import org.junit.jupiter.api.Test;

/** What every {@code UserStore} does. */
public interface UserStoreContract {
    Secrets NO_SECRETS = new Secrets(Optional.empty(), Optional.empty(), Optional.empty());
    Instant NOON = Instant.parse("2023-06-01T04:00:00.123456789Z");

    /** Stores over an empty database. */
    Stores stores();

    private static NewAccount account(User user) {
        return new NewAccount(user, anEventOf(user).build(), NO_SECRETS);
    }

    private User add(SomeUser some) {
        User user = some.build();
        stores().users().add(List.of(account(user)));
        return user;
    }

    private static User deactivated(User user) {
        return new User(
                user.id(),
                user.login(),
                user.name(),
                user.role(),
                user.organisation(),
                user.enterprise(),
                false,
                user.created(),
                user.version() + 1);
    }

    private static StoredSession session(String digest, UserId user) {
        return new StoredSession(digest, user, "csrf-" + digest, NOON, NOON.plusSeconds(60));
    }

    @Test
    default void anAccountIsFoundByIdAndByLogin() {
        User user = aUser().street("street-dounan").build();
        Event event = anEventOf(user).build();
        assertThat(stores().users().any()).isFalse();

        stores().users().add(List.of(new NewAccount(user, event, NO_SECRETS)));

        assertThat(stores().users().any()).isTrue();
        assertThat(stores().users().find(user.id())).contains(new Stored<>(user, event.hash()));
        assertThat(stores().users().find(user.login())).contains(user);
        assertThat(stores().events().of(user.id().value())).containsExactly(event);
    }

    @Test
    default void anAccountThatNobodyAddedIsNotFound() {
        assertThat(stores().users().find(Some.userId())).isEmpty();
        assertThat(stores().users().find("nobody")).isEmpty();
        assertThat(stores().users().secrets(Some.userId())).isEqualTo(NO_SECRETS);
    }

    @Test
    default void accountsAreListedByLogin() {
        User street = add(aUser().login("b-street").street("street-dounan"));
        User firm = add(aUser().login("c.firm").enterprise(new EnterpriseId(Some.id())));
        User auditor =
                add(aUser().login("a-audit").role(Role.AUDIT_ADMINISTRATOR).inactive());

        assertThat(stores().users().all()).extracting(Stored::record).containsExactly(auditor, street, firm);
    }

    @Test
    default void accountsAreAddedAllOrNone() {
        User taken = add(aUser());
        User fresh = aUser().build();
        User sameLogin = aUser().login(taken.login()).build();

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().users().add(List.of(account(fresh), account(sameLogin))));

        assertThat(stores().users().all()).extracting(Stored::record).containsExactly(taken);
        assertThat(stores().events().of(fresh.id().value())).isEmpty();
    }

    @Test
    default void aRepeatedCommandAddsNoAccount() {
        UserId actor = Some.userId();
        User first = aUser().build();
        Event earlier = anEventOf(first).by(actor).key("account").build();
        stores().users().add(List.of(new NewAccount(first, earlier, NO_SECRETS)));
        User second = aUser().login(first.login()).build();

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().users()
                        .add(List.of(new NewAccount(
                                second,
                                anEventOf(second).by(actor).key("account").build(),
                                NO_SECRETS))))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
    }

    @Test
    default void aChangeFollowsTheVersionBefore() {
        User user = add(aUser());
        User changed = deactivated(user);
        Event event = anEventOf(changed).build();

        stores().users().change(changed, event);

        assertThat(stores().users().find(user.id())).contains(new Stored<>(changed, event.hash()));
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().users()
                .change(changed, anEventOf(changed).build()));
        User unknown = deactivated(aUser().build());
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().users()
                .change(unknown, anEventOf(unknown).build()));
    }

    @Test
    default void aChangeLeavesTheSecretsAlone() {
        User user = aUser().build();
        Secrets secrets = new Secrets(Optional.of("$argon2id$x"), Optional.empty(), Optional.empty());
        stores().users().add(List.of(new NewAccount(user, anEventOf(user).build(), secrets)));
        User changed = deactivated(user);

        stores().users().change(changed, anEventOf(changed).build());

        assertThat(stores().users().secrets(user.id())).isEqualTo(secrets);
    }

    @Test
    default void secretsAreReplacedAsAWhole() {
        User user = add(aUser());
        Secrets invited = new Secrets(Optional.empty(), Optional.of("ab".repeat(32)), Optional.of(NOON));
        Secrets set = new Secrets(Optional.of("$argon2id$y"), Optional.empty(), Optional.empty());

        stores().users().keep(user.id(), invited);
        assertThat(stores().users().secrets(user.id())).isEqualTo(invited);
        assertThat(stores().users().invited("ab".repeat(32))).contains(user.id());

        stores().users().keep(user.id(), set);
        assertThat(stores().users().secrets(user.id())).isEqualTo(set);
        assertThat(stores().users().invited("ab".repeat(32))).isEmpty();
        assertThat(stores().users().find(user.id()).orElseThrow().record()).isEqualTo(user);
    }

    @Test
    default void aSessionLivesUntilItIsClosed() {
        User user = add(aUser());
        StoredSession session = session("one", user.id());
        stores().users().open(session);
        assertThat(stores().users().session("one")).contains(session);
        assertThat(stores().users().session("two")).isEmpty();

        stores().users().touch("one", NOON.plusSeconds(90));
        assertThat(stores().users().session("one"))
                .contains(new StoredSession("one", user.id(), "csrf-one", NOON, NOON.plusSeconds(90)));

        stores().users().close("one");
        stores().users().close("one");
        stores().users().touch("one", NOON);
        assertThat(stores().users().session("one")).isEmpty();
    }

    @Test
    default void allSessionsOfAUserEndSaveOne() {
        User user = add(aUser());
        User other = add(aUser());
        List.of("a", "b", "c").forEach(digest -> stores().users().open(session(digest, user.id())));
        stores().users().open(session("d", other.id()));

        stores().users().closeAll(user.id(), Optional.of("b"));
        assertThat(open("a", "b", "c", "d")).containsExactly("b", "d");

        stores().users().closeAll(user.id(), Optional.empty());
        assertThat(open("a", "b", "c", "d")).containsExactly("d");
    }

    @Test
    default void oldSessionsAreForgotten() {
        User user = add(aUser());
        stores().users().open(new StoredSession("idle", user.id(), "x", NOON, NOON));
        stores().users().open(new StoredSession("old", user.id(), "x", NOON.minusSeconds(1), NOON.plusSeconds(9)));
        stores().users().open(new StoredSession("fresh", user.id(), "x", NOON, NOON.plusSeconds(9)));

        stores().users().forget(NOON.plusSeconds(1), NOON);

        assertThat(open("idle", "old", "fresh")).containsExactly("fresh");
    }

    private List<String> open(String... digests) {
        return List.of(digests).stream()
                .filter(digest -> stores().users().session(digest).isPresent())
                .toList();
    }
}
