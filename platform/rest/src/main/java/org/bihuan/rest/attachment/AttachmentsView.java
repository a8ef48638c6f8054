package org.bihuan.rest.attachment;

import java.util.List;

/**
 * The attachments of a record.
 *
 * @param items first to last, voided ones too
 * @param actions what the caller may do: {@code add}, {@code void}
 */
public record AttachmentsView(List<AttachmentView> items, List<String> actions) {}
