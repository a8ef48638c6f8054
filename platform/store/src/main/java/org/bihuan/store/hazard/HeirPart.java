package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.store.database.Columns;

/** The columns of the successor that goes on with a hazard. */
@Embeddable
public class HeirPart {
    @Column(name = "heir_id")
    private byte[] id;

    @Column(name = "heir_name")
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected HeirPart() {}

    HeirPart(OtherEnterprise heir) {
        this.id = Columns.bytes(heir.id().value());
        this.name = heir.name();
    }

    OtherEnterprise toRecord() {
        return new OtherEnterprise(new EnterpriseId(Columns.id(id)), Objects.requireNonNull(name));
    }
}
