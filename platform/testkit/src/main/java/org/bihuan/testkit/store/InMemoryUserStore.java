package org.bihuan.testkit.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;

final class InMemoryUserStore implements UserStore {
    private static final Secrets NONE = new Secrets(Optional.empty(), Optional.empty(), Optional.empty());

    private final InMemoryEventStore events;
    private final Map<UserId, Stored<User>> users = new HashMap<>();
    private final Map<UserId, Secrets> secrets = new HashMap<>();
    private final Map<String, StoredSession> sessions = new HashMap<>();

    InMemoryUserStore(InMemoryEventStore events) {
        this.events = events;
    }

    @Override
    public void add(List<NewAccount> accounts) {
        synchronized (events) {
            Set<String> logins = new HashSet<>();
            for (NewAccount account : accounts) {
                events.refuseRepeated(account.event());
            }
            for (NewAccount account : accounts) {
                String login = account.user().login();
                if (!logins.add(login) || find(login).isPresent()) {
                    throw new DuplicateRecordException(login);
                }
            }
            for (NewAccount account : accounts) {
                UserId id = account.user().id();
                users.put(id, new Stored<>(account.user(), account.event().hash()));
                secrets.put(id, account.secrets());
                events.append(account.event());
            }
        }
    }

    @Override
    public void change(User user, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            Stored<User> before = users.get(user.id());
            if (before == null || before.record().version() != user.version() - 1) {
                throw new StaleRecordException(user.login());
            }
            users.put(user.id(), new Stored<>(user, event.hash()));
            events.append(event);
        }
    }

    @Override
    public Optional<Stored<User>> find(UserId id) {
        synchronized (events) {
            return Optional.ofNullable(users.get(id));
        }
    }

    @Override
    public Optional<User> find(String login) {
        return all().stream()
                .map(Stored::record)
                .filter(user -> user.login().equals(login))
                .findFirst();
    }

    @Override
    public List<Stored<User>> all() {
        synchronized (events) {
            return users.values().stream()
                    .sorted(Comparator.comparing(stored -> stored.record().login()))
                    .toList();
        }
    }

    @Override
    public boolean any() {
        synchronized (events) {
            return !users.isEmpty();
        }
    }

    @Override
    public Secrets secrets(UserId id) {
        synchronized (events) {
            return secrets.getOrDefault(id, NONE);
        }
    }

    @Override
    public void keep(UserId id, Secrets some) {
        synchronized (events) {
            secrets.computeIfPresent(id, (user, before) -> some);
        }
    }

    @Override
    public Optional<UserId> invited(String invitationDigest) {
        synchronized (events) {
            return secrets.entrySet().stream()
                    .filter(entry -> entry.getValue()
                            .invitationDigest()
                            .filter(invitationDigest::equals)
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    @Override
    public void open(StoredSession session) {
        synchronized (events) {
            sessions.put(session.tokenDigest(), session);
        }
    }

    @Override
    public Optional<StoredSession> session(String tokenDigest) {
        synchronized (events) {
            return Optional.ofNullable(sessions.get(tokenDigest));
        }
    }

    @Override
    public void touch(String tokenDigest, Instant lastUsed) {
        synchronized (events) {
            sessions.computeIfPresent(
                    tokenDigest,
                    (digest, session) ->
                            new StoredSession(digest, session.user(), session.csrfToken(), session.opened(), lastUsed));
        }
    }

    @Override
    public void close(String tokenDigest) {
        synchronized (events) {
            sessions.remove(tokenDigest);
        }
    }

    @Override
    public void closeAll(UserId user, Optional<String> save) {
        synchronized (events) {
            sessions.values()
                    .removeIf(session -> session.user().equals(user)
                            && save.filter(session.tokenDigest()::equals).isEmpty());
        }
    }

    @Override
    public void forget(Instant lastUsedBefore, Instant openedBefore) {
        synchronized (events) {
            sessions.values()
                    .removeIf(session -> session.lastUsed().isBefore(lastUsedBefore)
                            || session.opened().isBefore(openedBefore));
        }
    }
}
