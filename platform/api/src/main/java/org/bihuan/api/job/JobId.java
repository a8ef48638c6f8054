package org.bihuan.api.job;

import java.util.UUID;

/**
 * Names a job.
 *
 * @param value a UUID of version 7
 */
public record JobId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
