package org.bihuan.store.identity;

import static org.bihuan.store.database.Columns.bytes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.UserStore.Secrets;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** A row of {@code account_secret}. */
@Entity
@Table(name = "account_secret")
public class SecretsEntity {
    @Id
    @Column(name = "account_id")
    private byte[] account;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "invitation_digest")
    private @Nullable String invitationDigest;

    @Column(name = "invitation_expires")
    private @Nullable Long invitationExpires;

    @SuppressWarnings("NullAway.Init")
    protected SecretsEntity() {}

    SecretsEntity(UserId account, Secrets secrets) {
        this.account = bytes(account.value());
        take(secrets);
    }

    final void take(Secrets secrets) {
        passwordHash = secrets.passwordHash().orElse(null);
        invitationDigest = secrets.invitationDigest().orElse(null);
        invitationExpires = secrets.invitationExpires().map(Columns::nanos).orElse(null);
    }

    UserId account() {
        return new UserId(Columns.id(account));
    }

    Secrets toRecord() {
        return new Secrets(
                Optional.ofNullable(passwordHash),
                Optional.ofNullable(invitationDigest),
                Optional.ofNullable(invitationExpires).map(Columns::instant));
    }
}
