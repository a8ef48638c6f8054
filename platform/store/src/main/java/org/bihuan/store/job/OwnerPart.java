package org.bihuan.store.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** The columns of who ordered a job. */
@Embeddable
public class OwnerPart {
    @Column(name = "owner_id")
    private byte[] id;

    @Column(name = "owner_name")
    private String name;

    @Column(name = "owner_role")
    private String role;

    @Column(name = "owner_organisation")
    private @Nullable String organisation;

    @Column(name = "owner_enterprise")
    private byte @Nullable [] enterprise;

    @Column(name = "owner_address")
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected OwnerPart() {}

    OwnerPart(Caller owner) {
        this.id = Columns.bytes(owner.user().value());
        this.name = owner.name();
        this.role = owner.role().name();
        this.organisation = owner.organisation().map(OrganisationId::value).orElse(null);
        this.enterprise =
                owner.enterprise().map(firm -> Columns.bytes(firm.value())).orElse(null);
        this.address = owner.address();
    }

    Caller toRecord() {
        return new Caller(
                new UserId(Columns.id(id)),
                name,
                Role.valueOf(role),
                Optional.ofNullable(organisation).map(OrganisationId::new),
                Optional.ofNullable(enterprise).map(Columns::id).map(EnterpriseId::new),
                address);
    }
}
