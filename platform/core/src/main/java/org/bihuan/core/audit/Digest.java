package org.bihuan.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** SHA-256 over a sequence of fields. Every field carries its length, so no two sequences look alike. */
final class Digest {
    static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha = sha256();
    private final ByteBuffer eight = ByteBuffer.allocate(Long.BYTES);

    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest number(long number) {
        sha.update(eight.putLong(0, number).array());
        return this;
    }

    Digest id(UUID id) {
        return number(id.getMostSignificantBits()).number(id.getLeastSignificantBits());
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
