package org.bihuan.api.organisation;

import java.util.UUID;

/**
 * Names an enterprise.
 *
 * @param value a UUID of version 7
 */
public record EnterpriseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
