package org.bihuan.api.inspection;

import java.util.List;
import org.bihuan.api.attachment.AttachmentId;

/**
 * The answer to an item.
 *
 * @param verdict yes, no, not applicable, not looked at
 * @param note what was seen; blank where there is nothing to say
 * @param evidence attachments of the record that show it
 */
public record Answer(Verdict verdict, String note, List<AttachmentId> evidence) {}
