package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.store.database.Columns;

/** The columns of a rectification. */
@Embeddable
public class RectificationPart {
    @Column(name = "rectified_on")
    private Integer date;

    @Column(name = "rectification")
    private String description;

    @Column(name = "on_the_spot")
    private Boolean onTheSpot;

    @SuppressWarnings("NullAway.Init")
    protected RectificationPart() {}

    RectificationPart(Rectification rectification) {
        this.date = Columns.day(rectification.date());
        this.description = rectification.description();
        this.onTheSpot = rectification.onTheSpot();
    }

    Rectification toRecord() {
        return new Rectification(Columns.day(date), Objects.requireNonNull(description), onTheSpot);
    }
}
