package org.bihuan.api.organisation;

import java.util.UUID;

/**
 * Names an appointment of a person.
 *
 * @param value a UUID of version 7
 */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
