package org.bihuan.store.identity;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.id;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.UserStore.StoredSession;

/** A row of {@code login}. */
@Entity
@Table(name = "login")
public class SessionEntity {
    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "account_id")
    private byte[] account;

    @Column(name = "csrf_token")
    private String csrfToken;

    private long opened;

    @Column(name = "last_used")
    private long lastUsed;

    @SuppressWarnings("NullAway.Init")
    protected SessionEntity() {}

    private SessionEntity(StoredSession session) {
        this.tokenDigest = session.tokenDigest();
        this.account = bytes(session.user().value());
        this.csrfToken = session.csrfToken();
        this.opened = nanos(session.opened());
        this.lastUsed = nanos(session.lastUsed());
    }

    static SessionEntity from(StoredSession session) {
        return new SessionEntity(session);
    }

    StoredSession toRecord() {
        return new StoredSession(tokenDigest, new UserId(id(account)), csrfToken, instant(opened), instant(lastUsed));
    }
}
