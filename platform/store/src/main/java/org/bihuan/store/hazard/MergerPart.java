package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Merger;
import org.bihuan.store.database.Columns;

/** The columns of a merger. */
@Embeddable
public class MergerPart {
    @Column(name = "merged_into")
    private byte[] into;

    @Column(name = "merged_number")
    private String number;

    @SuppressWarnings("NullAway.Init")
    protected MergerPart() {}

    MergerPart(Merger merger) {
        this.into = Columns.bytes(merger.into().value());
        this.number = merger.number();
    }

    Merger toRecord() {
        return new Merger(new HazardId(Columns.id(into)), Objects.requireNonNull(number));
    }
}
