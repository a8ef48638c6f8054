package org.bihuan.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps accounts, their secrets and sessions. Same terms as {@link HazardStore}. */
@ProviderType
public interface UserStore {
    /**
     * Keeps new accounts, all or none.
     *
     * @throws RepeatedCommandException if an event with the same actor and key is there
     * @throws DuplicateRecordException if a login is taken
     */
    void add(List<NewAccount> accounts);

    /**
     * Replaces the account's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(User user, Event event);

    Optional<Stored<User>> find(UserId id);

    Optional<User> find(String login);

    /** All accounts by login, each with its last event's hash. */
    List<Stored<User>> all();

    /**
     * As above, and the ids of rows that no account leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<User>> to, Consumer<UserId> altered) {
        all().forEach(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(UserId id) {
        return false;
    }

    boolean any();

    /** The secrets of an account. */
    Secrets secrets(UserId id);

    /** Keeps the secrets of an account. */
    void keep(UserId id, Secrets secrets);

    /** The account whose invitation has this digest. */
    Optional<UserId> invited(String invitationDigest);

    void open(StoredSession session);

    Optional<StoredSession> session(String tokenDigest);

    /** Moves the instant of last use of a session. */
    void touch(String tokenDigest, Instant lastUsed);

    void close(String tokenDigest);

    /** Ends all sessions of a user, save the one with this digest. */
    void closeAll(UserId user, Optional<String> save);

    /** Forgets sessions last used before an instant or opened before another. */
    void forget(Instant lastUsedBefore, Instant openedBefore);

    /**
     * A new account.
     *
     * @param user the account
     * @param event its first event
     * @param secrets its secrets
     */
    record NewAccount(User user, Event event, Secrets secrets) {}

    /**
     * What must stay secret about an account.
     *
     * @param passwordHash Argon2id in its encoded form; empty until a password is set
     * @param invitationDigest SHA-256 of the invitation's token in hex
     * @param invitationExpires when the invitation ends
     */
    record Secrets(
            Optional<String> passwordHash, Optional<String> invitationDigest, Optional<Instant> invitationExpires) {}

    /**
     * A session.
     *
     * @param tokenDigest SHA-256 of the cookie's token in hex
     * @param user whose it is
     * @param csrfToken token for changes
     * @param opened when it was opened
     * @param lastUsed when it was last used
     */
    record StoredSession(String tokenDigest, UserId user, String csrfToken, Instant opened, Instant lastUsed) {}
}
