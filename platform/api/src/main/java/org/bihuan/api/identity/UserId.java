package org.bihuan.api.identity;

import java.util.UUID;

/**
 * Names an account.
 *
 * @param value a UUID of version 7
 */
public record UserId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
