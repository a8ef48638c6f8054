package org.bihuan.api.job;

/**
 * A file that a job left.
 *
 * @param name the name under which it is handed out
 * @param mediaType its media type
 * @param sha256 SHA-256 of its bytes, in hex; names it in the store
 * @param bytes how long it is
 */
public record JobFile(String name, String mediaType, String sha256, long bytes) {}
