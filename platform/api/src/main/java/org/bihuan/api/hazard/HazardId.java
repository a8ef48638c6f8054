package org.bihuan.api.hazard;

import java.util.UUID;

/**
 * Names a hazard.
 *
 * @param value a UUID of version 7; later hazards have greater ids
 */
public record HazardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
