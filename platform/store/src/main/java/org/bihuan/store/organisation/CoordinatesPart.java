package org.bihuan.store.organisation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.bihuan.api.organisation.Coordinates;

/** The columns of a point on the map. */
@Embeddable
public class CoordinatesPart {
    private BigDecimal longitude;
    private BigDecimal latitude;

    @SuppressWarnings("NullAway.Init")
    protected CoordinatesPart() {}

    CoordinatesPart(Coordinates coordinates) {
        this.longitude = coordinates.longitude();
        this.latitude = coordinates.latitude();
    }

    Coordinates toRecord() {
        return new Coordinates(Objects.requireNonNull(longitude), Objects.requireNonNull(latitude));
    }
}
