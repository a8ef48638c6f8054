package org.bihuan.api.attachment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as a caller sends it.
 *
 * @param purpose id of the purpose, such as {@code before}
 * @param name the file's name, at most 200 characters
 * @param caption what is to be seen on it, at most 200 characters
 * @param file where the bytes lie until the call ends
 * @param sha256 SHA-256 of the bytes, in hex
 */
public record NewAttachment(
        @Nullable String purpose,
        @Nullable String name,
        @Nullable String caption,
        Path file,
        String sha256) {}
