package org.bihuan.store.identity;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaUserStore implements UserStore {
    private static final Secrets NONE = new Secrets(Optional.empty(), Optional.empty(), Optional.empty());

    private final Database database;
    private final Commands commands;

    @Activate
    public JpaUserStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(List<NewAccount> accounts) {
        String logins = accounts.stream().map(account -> account.user().login()).collect(Collectors.joining(", "));
        commands.add(logins, accounts.stream().map(NewAccount::event).toList(), manager -> {
            for (NewAccount account : accounts) {
                User user = account.user();
                manager.persist(AccountEntity.from(user, account.event().hash()));
                manager.persist(new SecretsEntity(user.id(), account.secrets()));
            }
        });
    }

    @Override
    public void change(User user, Event event) {
        commands.change(user.login(), event, manager -> Optional.ofNullable(
                        manager.find(AccountEntity.class, bytes(user.id().value())))
                .filter(before -> before.version() == user.version() - 1)
                .orElseThrow(() -> new StaleRecordException(user.login()))
                .take(user, event.hash()));
    }

    @Override
    public Optional<Stored<User>> find(UserId id) {
        return database.read(manager -> Optional.ofNullable(manager.find(AccountEntity.class, bytes(id.value())))
                .flatMap(AccountEntity::toStored));
    }

    @Override
    public Optional<User> find(String login) {
        return database.read(manager -> manager.createQuery(
                        "select a from AccountEntity a where a.login = :login", AccountEntity.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .flatMap(AccountEntity::toRecord));
    }

    @Override
    public List<Stored<User>> all() {
        return rows().stream().flatMap(row -> row.toStored().stream()).toList();
    }

    @Override
    public void all(Consumer<Stored<User>> to, Consumer<UserId> altered) {
        rows().forEach(row -> row.toStored().ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(UserId id) {
        return database.read(manager -> Optional.ofNullable(manager.find(AccountEntity.class, bytes(id.value())))
                .filter(row -> row.toStored().isEmpty())
                .isPresent());
    }

    private List<AccountEntity> rows() {
        return database.read(
                manager -> manager.createQuery("select a from AccountEntity a order by a.login", AccountEntity.class)
                        .getResultList());
    }

    @Override
    public boolean any() {
        return database.read(manager -> !manager.createQuery("select a.login from AccountEntity a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    @Override
    public Secrets secrets(UserId id) {
        return database.read(
                manager -> secrets(manager, id).map(SecretsEntity::toRecord).orElse(NONE));
    }

    @Override
    public void keep(UserId id, Secrets secrets) {
        database.write(manager -> {
            Optional<SecretsEntity> kept = secrets(manager, id);
            kept.ifPresent(entity -> entity.take(secrets));
            return kept.isPresent();
        });
    }

    @Override
    public Optional<UserId> invited(String invitationDigest) {
        return database.read(manager -> manager.createQuery(
                        "select s from SecretsEntity s where s.invitationDigest = :digest", SecretsEntity.class)
                .setParameter("digest", invitationDigest)
                .getResultStream()
                .findFirst()
                .map(SecretsEntity::account));
    }

    @Override
    public void open(StoredSession session) {
        database.write(manager -> {
            manager.persist(SessionEntity.from(session));
            return true;
        });
    }

    @Override
    public Optional<StoredSession> session(String tokenDigest) {
        return database.read(manager -> Optional.ofNullable(manager.find(SessionEntity.class, tokenDigest))
                .map(SessionEntity::toRecord));
    }

    @Override
    public void touch(String tokenDigest, Instant lastUsed) {
        execute(
                "update SessionEntity s set s.lastUsed = :used where s.tokenDigest = :digest",
                Map.of("used", nanos(lastUsed), "digest", tokenDigest));
    }

    @Override
    public void close(String tokenDigest) {
        execute("delete from SessionEntity s where s.tokenDigest = :digest", Map.of("digest", tokenDigest));
    }

    @Override
    public void closeAll(UserId user, Optional<String> save) {
        execute(
                "delete from SessionEntity s where s.account = :account and s.tokenDigest <> :save",
                Map.of("account", bytes(user.value()), "save", save.orElse("")));
    }

    @Override
    public void forget(Instant lastUsedBefore, Instant openedBefore) {
        execute(
                "delete from SessionEntity s where s.lastUsed < :used or s.opened < :opened",
                Map.of("used", nanos(lastUsedBefore), "opened", nanos(openedBefore)));
    }

    private void execute(String statement, Map<String, Object> values) {
        database.write(manager -> {
            var query = manager.createQuery(statement);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    private static Optional<SecretsEntity> secrets(EntityManager manager, UserId id) {
        return Optional.ofNullable(manager.find(SecretsEntity.class, bytes(id.value())));
    }
}
