package org.bihuan.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Session;
import org.bihuan.api.identity.SignedIn;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.api.store.UserStore.StoredSession;

/**
 * Open sessions. The store keeps them; those in use are remembered here, so that most requests need no database for them.
 * What is remembered is compared with the store once a minute, when the last use is noted there. Which firms were merged into
 * a caller's own is asked for anew in each request that needs to know.
 */
final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int REMEMBERED = 5_000;
    private static final int TOKEN_BITS = 256;

    private final UserStore users;
    private final Predecessors predecessors;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private long endings;
    private Instant cleared = Instant.EPOCH;

    private record Remembered(StoredSession session, User user, Instant lastUsed) {
        Remembered usedAt(Instant now) {
            return new Remembered(session, user, now);
        }

        Instant expires() {
            Instant idle = lastUsed.plus(IDLE);
            Instant absolute = session.opened().plus(ABSOLUTE);
            return idle.isBefore(absolute) ? idle : absolute;
        }
    }

    Sessions(UserStore users, Predecessors predecessors, Clock clock) {
        this.users = users;
        this.predecessors = predecessors;
        this.clock = clock;
    }

    SignedIn open(User user, String address) {
        forgetOld();
        String token = Secret.token(TOKEN_BITS);
        Instant now = now();
        StoredSession session = new StoredSession(Secret.digest(token), user.id(), Secret.token(TOKEN_BITS), now, now);
        users.open(session);
        return new SignedIn(token, session(new Remembered(session, user, now), address));
    }

    Optional<Session> find(String token, String address) {
        String digest = Secret.digest(token);
        Instant now = now();
        Optional<Remembered> known = known(digest, now);
        if (known.isEmpty()) {
            long endingsBefore = endings();
            known = load(digest, now);
            known.ifPresent(session -> remember(digest, session, endingsBefore));
        }
        return known.map(session -> session(session, address));
    }

    void end(String token) {
        String digest = Secret.digest(token);
        users.close(digest);
        forget(digest);
    }

    void endAll(UserId user) {
        users.closeAll(user, Optional.empty());
        forgetAll(user);
    }

    /** The session if it is remembered, lives, and need not be looked up in the store. */
    private synchronized Optional<Remembered> known(String digest, Instant now) {
        Optional<Remembered> found = Optional.ofNullable(remembered.get(digest))
                .filter(one -> now.isBefore(one.expires()))
                .filter(one -> now.isBefore(one.session().lastUsed().plus(NOTED_EVERY)))
                .map(one -> one.usedAt(now));
        found.ifPresent(one -> remembered.put(digest, one));
        return found;
    }

    private Optional<Remembered> load(String digest, Instant now) {
        Optional<StoredSession> stored = users.session(digest);
        Optional<User> user = stored.flatMap(session -> users.find(session.user()))
                .map(Stored::record)
                .filter(User::active);
        Optional<Remembered> living = stored.flatMap(
                        session -> user.map(owner -> new Remembered(session, owner, lastUse(digest, session))))
                .filter(one -> now.isBefore(one.expires()));
        if (living.isEmpty()) {
            forget(digest);
            return Optional.empty();
        }
        StoredSession session = living.get().session();
        if (!now.isBefore(session.lastUsed().plus(NOTED_EVERY))) {
            users.touch(digest, now);
            session = new StoredSession(digest, session.user(), session.csrfToken(), session.opened(), now);
        }
        return Optional.of(new Remembered(session, living.get().user(), now));
    }

    private synchronized Instant lastUse(String digest, StoredSession stored) {
        Remembered known = remembered.get(digest);
        return known != null && known.lastUsed().isAfter(stored.lastUsed()) ? known.lastUsed() : stored.lastUsed();
    }

    private synchronized long endings() {
        return endings;
    }

    private synchronized void remember(String digest, Remembered session, long endingsBefore) {
        // a session may have ended between being read and being remembered
        if (endings == endingsBefore) {
            remembered.put(digest, session);
            if (remembered.size() > REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
    }

    private synchronized void forget(String digest) {
        endings++;
        remembered.remove(digest);
    }

    private synchronized void forgetAll(UserId user) {
        endings++;
        remembered.values().removeIf(one -> one.user().id().equals(user));
    }

    private void forgetOld() {
        Instant now = now();
        synchronized (this) {
            if (now.isBefore(cleared.plus(IDLE))) {
                return;
            }
            cleared = now;
        }
        // half an hour of grace: what is noted of the last use may be a minute old
        users.forget(now.minus(IDLE).minus(IDLE), now.minus(ABSOLUTE));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Session session(Remembered one, String address) {
        return new Session(
                predecessors.known(Caller.of(one.user(), address)),
                one.user().login(),
                one.session().csrfToken(),
                one.expires());
    }
}
