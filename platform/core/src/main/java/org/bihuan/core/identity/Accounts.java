package org.bihuan.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.Invitation;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.api.store.UserStore.NewAccount;
import org.bihuan.api.store.UserStore.Secrets;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Uuid7;

/** Keeps accounts, each change with its event. Secrets never enter an event. */
final class Accounts {
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final int TOKEN_BITS = 256;

    private final UserStore users;
    private final AuditTrail trail;
    private final Conflicts conflicts;
    private final Clock clock;
    private final Uuid7 ids;

    Accounts(UserStore users, AuditTrail trail, Conflicts conflicts, Clock clock) {
        this.users = users;
        this.trail = trail;
        this.conflicts = conflicts;
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    User make(AccountRules.Fields fields) {
        return new User(
                new UserId(ids.next()),
                fields.login().orElseThrow(),
                fields.name().orElseThrow(),
                fields.role().orElseThrow(),
                fields.organisation(),
                fields.enterprise(),
                true,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                1);
    }

    NewAccount account(Command command, User user, Secrets secrets) {
        return new NewAccount(user, event(command, "", Optional.empty(), user, "created", ""), secrets);
    }

    void add(List<NewAccount> accounts) {
        try {
            users.add(accounts);
        } catch (DuplicateRecordException e) {
            throw new ProblemException(IdentityProblem.LOGIN_TAKEN);
        }
        accounts.forEach(account -> trail.committed(account.event()));
    }

    Stored<User> find(UserId id) {
        return users.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Makes and keeps a new account that its owner opens by an invitation. */
    Invitation addInvited(Command command, User user) {
        String token = Secret.token(TOKEN_BITS);
        Instant expires = clock.instant().plus(INVITATION_LASTS).truncatedTo(ChronoUnit.MILLIS);
        add(List.of(account(command, user, invitation(token, expires))));
        return new Invitation(user, token, expires);
    }

    /** Takes the password away and lets the owner set a new one. */
    Invitation invite(Command command, Stored<User> before) {
        String token = Secret.token(TOKEN_BITS);
        Instant expires = clock.instant().plus(INVITATION_LASTS).truncatedTo(ChronoUnit.MILLIS);
        User user = change(command, before, before.record().active(), "invited", "");
        users.keep(user.id(), invitation(token, expires));
        return new Invitation(user, token, expires);
    }

    void setPassword(Command command, Stored<User> before, String action, String hash) {
        User user = change(command, before, before.record().active(), action, "");
        users.keep(user.id(), password(hash));
    }

    User change(Command command, Stored<User> before, boolean active, String action, String reason) {
        User user = next(before.record(), active);
        Event event = event(command, before.lastHash(), Optional.of(before.record()), user, action, reason);
        try {
            users.change(user, event);
        } catch (StaleRecordException e) {
            throw conflicts.stale(user.id().value());
        }
        trail.committed(event);
        return user;
    }

    /** The account and secrets that an invitation is for, if it still holds. */
    Optional<Stored<User>> invited(String token) {
        return users.invited(Secret.digest(token))
                .filter(id -> users.secrets(id)
                        .invitationExpires()
                        .filter(clock.instant()::isBefore)
                        .isPresent())
                .flatMap(users::find)
                .filter(stored -> stored.record().active());
    }

    /** What a user does to the own account. */
    static Command bySelf(User user, String address) {
        return Command.by(Caller.of(user, address));
    }

    static Secrets password(String hash) {
        return new Secrets(Optional.of(hash), Optional.empty(), Optional.empty());
    }

    private static Secrets invitation(String token, Instant expires) {
        return new Secrets(Optional.empty(), Optional.of(Secret.digest(token)), Optional.of(expires));
    }

    private Event event(
            Command command, String previousHash, Optional<User> before, User after, String action, String reason) {
        return trail.event(
                command,
                RecordKind.USER,
                after.id().value(),
                after.version(),
                previousHash,
                action,
                reason,
                before,
                after);
    }

    private static User next(User user, boolean active) {
        return new User(
                user.id(),
                user.login(),
                user.name(),
                user.role(),
                user.organisation(),
                user.enterprise(),
                active,
                user.created(),
                user.version() + 1);
    }
}
