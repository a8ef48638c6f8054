package org.bihuan.store.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.bihuan.api.organisation.SealedPhone;

/** The columns of a telephone number. */
@Embeddable
public class PhonePart {
    @Column(name = "phone_masked")
    private String masked;

    @Column(name = "phone_sealed")
    private String sealed;

    @SuppressWarnings("NullAway.Init")
    protected PhonePart() {}

    PhonePart(SealedPhone phone) {
        this.masked = phone.masked();
        this.sealed = phone.sealed();
    }

    SealedPhone toRecord() {
        return new SealedPhone(Objects.requireNonNull(masked), Objects.requireNonNull(sealed));
    }
}
