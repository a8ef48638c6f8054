package org.bihuan.api.attachment;

import java.util.UUID;

/**
 * Names an attachment.
 *
 * @param value a UUID of version 7; later attachments have greater ids
 */
public record AttachmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
