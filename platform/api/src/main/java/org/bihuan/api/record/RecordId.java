package org.bihuan.api.record;

import java.util.UUID;

/**
 * Names a record of the campaign, whatever its kind.
 *
 * @param value a UUID of version 7; later records have greater ids
 */
public record RecordId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
