package org.bihuan.core.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** SHA-256 over a sequence of fields. Every field carries its length, so no two sequences look alike. */
final class Digest {
    static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha = sha256();
    private final Optional<ByteArrayOutputStream> copy;
    private final ByteBuffer eight = ByteBuffer.allocate(Long.BYTES);

    Digest() {
        this(Optional.empty());
    }

    private Digest(Optional<ByteArrayOutputStream> copy) {
        this.copy = copy;
    }

    /** A digest that can tell what it read. */
    static Digest recorded() {
        return new Digest(Optional.of(new ByteArrayOutputStream()));
    }

    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        return bytes(bytes);
    }

    Digest number(long number) {
        return bytes(eight.putLong(0, number).array());
    }

    Digest id(UUID id) {
        return number(id.getMostSignificantBits()).number(id.getLeastSignificantBits());
    }

    /** What it read so far, in hex; blank unless it was to be recorded. */
    String read() {
        return copy.map(bytes -> HEX.formatHex(bytes.toByteArray())).orElse("");
    }

    private Digest bytes(byte[] bytes) {
        sha.update(bytes);
        copy.ifPresent(read -> read.writeBytes(bytes));
        return this;
    }

    byte[] bytes() {
        return sha.digest();
    }

    String hex() {
        return HEX.formatHex(bytes());
    }

    /** SHA-256 of a text, in hex. */
    static String of(String text) {
        return HEX.formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
