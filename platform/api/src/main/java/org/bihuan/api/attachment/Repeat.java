package org.bihuan.api.attachment;

import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;

/**
 * Another place where the same file, or a photo that looks the same, was used. A sign, no proof: it is told, not refused.
 *
 * @param same whether it is the same file byte by byte; else it only looks the same
 * @param where where; empty where the caller may not see that record
 */
public record Repeat(boolean same, Optional<Where> where) {
    /**
     * The other place.
     *
     * @param attachment the other attachment
     * @param kind kind of its record
     * @param record id of its record
     * @param label the record's printable number or name
     * @param purpose what it is to show there
     */
    public record Where(AttachmentId attachment, RecordKind kind, UUID record, String label, Purpose purpose) {}
}
