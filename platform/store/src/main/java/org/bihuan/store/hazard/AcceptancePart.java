package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** The columns of an acceptance. */
@Embeddable
public class AcceptancePart {
    @Column(name = "accepted_on")
    private Integer date;

    @Column(name = "acceptance_opinion")
    private String opinion;

    @Column(name = "accepted_by")
    private String by;

    @Column(name = "acceptance_document")
    private @Nullable String document;

    @Column(name = "acceptance_evidence_waiver")
    private @Nullable String evidenceWaiver;

    @SuppressWarnings("NullAway.Init")
    protected AcceptancePart() {}

    AcceptancePart(Acceptance acceptance) {
        this.date = Columns.day(acceptance.date());
        this.opinion = acceptance.opinion();
        this.by = acceptance.by();
        this.document = acceptance.document().orElse(null);
        this.evidenceWaiver = acceptance.evidenceWaiver().orElse(null);
    }

    Acceptance toRecord() {
        return new Acceptance(
                Columns.day(date),
                Objects.requireNonNull(opinion),
                Objects.requireNonNull(by),
                Optional.ofNullable(document),
                Optional.ofNullable(evidenceWaiver));
    }
}
