package org.bihuan.api.attachment;

import org.jspecify.annotations.Nullable;

/**
 * Another caption of an attachment, as a caller gives it.
 *
 * @param version the attachment's version that the caller saw
 * @param caption what is to be seen on it, at most 200 characters; missing: it has none any more
 */
public record CaptionAttachment(
        @Nullable Long version, @Nullable String caption) {}
