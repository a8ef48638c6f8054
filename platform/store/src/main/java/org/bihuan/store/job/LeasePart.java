package org.bihuan.store.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bihuan.api.job.Lease;
import org.bihuan.store.database.Columns;

/** The columns of a lease. */
@Embeddable
public class LeasePart {
    @Column(name = "lease_node")
    private String node;

    @Column(name = "lease_until")
    private long until;

    @SuppressWarnings("NullAway.Init")
    protected LeasePart() {}

    LeasePart(Lease lease) {
        this.node = lease.node();
        this.until = Columns.nanos(lease.until());
    }

    Lease toRecord() {
        return new Lease(node, Columns.instant(until));
    }
}
