package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Extension.Decision;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** The columns of the last wish for a later deadline. */
@Embeddable
public class ExtensionPart {
    @Column(name = "extension_until")
    private Integer until;

    @Column(name = "extension_reason")
    private String reason;

    @Column(name = "extension_asked_by")
    private String askedBy;

    @Column(name = "extension_asked_on")
    private Integer asked;

    @Column(name = "extension_granted")
    private @Nullable Boolean granted;

    @Column(name = "extension_opinion")
    private @Nullable String opinion;

    @Column(name = "extension_document")
    private @Nullable String document;

    @Column(name = "extension_decided_by")
    private @Nullable String decidedBy;

    @Column(name = "extension_decided_on")
    private @Nullable Integer decided;

    @SuppressWarnings("NullAway.Init")
    protected ExtensionPart() {}

    ExtensionPart(Extension extension) {
        this.until = Columns.day(extension.until());
        this.reason = extension.reason();
        this.askedBy = extension.askedBy();
        this.asked = Columns.day(extension.asked());
        extension.decision().ifPresent(decision -> {
            this.granted = decision.granted();
            this.opinion = decision.opinion();
            this.document = decision.document().orElse(null);
            this.decidedBy = decision.by();
            this.decided = Columns.day(decision.date());
        });
    }

    Extension toRecord() {
        return new Extension(
                Columns.day(until),
                Objects.requireNonNull(reason),
                Objects.requireNonNull(askedBy),
                Columns.day(asked),
                Optional.ofNullable(granted).map(this::decision));
    }

    private Decision decision(boolean yes) {
        return new Decision(
                yes,
                Objects.requireNonNull(opinion),
                Optional.ofNullable(document),
                Objects.requireNonNull(decidedBy),
                Columns.day(Objects.requireNonNull(decided)));
    }
}
