package org.bihuan.api.filter;

import java.util.UUID;

/**
 * Names a saved filter.
 *
 * @param value a UUID of version 7
 */
public record FilterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
