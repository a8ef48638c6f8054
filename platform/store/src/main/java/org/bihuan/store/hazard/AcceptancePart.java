package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.store.database.Columns;

/** The columns of an acceptance. */
@Embeddable
public class AcceptancePart {
    @Column(name = "accepted_on")
    private Integer date;

    @Column(name = "acceptance_opinion")
    private String opinion;

    @Column(name = "accepted_by")
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected AcceptancePart() {}

    AcceptancePart(Acceptance acceptance) {
        this.date = Columns.day(acceptance.date());
        this.opinion = acceptance.opinion();
        this.by = acceptance.by();
    }

    Acceptance toRecord() {
        return new Acceptance(Columns.day(date), opinion, by);
    }
}
