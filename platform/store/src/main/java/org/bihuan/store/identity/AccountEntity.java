package org.bihuan.store.identity;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}, save its secrets, which are never read with it. */
@Entity
@Table(name = "account")
public class AccountEntity {
    @Id
    private byte[] id;

    private String login;
    private String name;
    private String role;

    @Column(name = "organisation_id")
    private @Nullable String organisation;

    @Column(name = "enterprise_id")
    private byte @Nullable [] enterprise;

    private boolean active;
    private long created;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected AccountEntity() {}

    static AccountEntity from(User user, String lastHash) {
        AccountEntity entity = new AccountEntity();
        entity.id = bytes(user.id().value());
        entity.version = user.version();
        entity.take(user, lastHash);
        return entity;
    }

    /** Becomes this version of the account; the version itself is counted by JPA. */
    final void take(User user, String hash) {
        login = user.login();
        name = user.name();
        role = user.role().name();
        organisation = user.organisation().map(OrganisationId::value).orElse(null);
        enterprise = user.enterprise().map(firm -> bytes(firm.value())).orElse(null);
        active = user.active();
        created = nanos(user.created());
        lastHash = hash;
    }

    long version() {
        return version;
    }

    UserId id() {
        return new UserId(Columns.nearly(id));
    }

    /** Empty where no account leaves such a row: nobody signs in by it. */
    Optional<Stored<User>> toStored() {
        return toRecord().map(user -> new Stored<>(user, lastHash));
    }

    Optional<User> toRecord() {
        return Legible.row(this::read);
    }

    private User read() {
        return new User(
                new UserId(Columns.id(id)),
                login,
                name,
                Role.valueOf(role),
                Optional.ofNullable(organisation).map(OrganisationId::new),
                Optional.ofNullable(enterprise).map(bytes -> new EnterpriseId(Columns.id(bytes))),
                active,
                instant(created),
                version);
    }
}
