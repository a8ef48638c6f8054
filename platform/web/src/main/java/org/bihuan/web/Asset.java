package org.bihuan.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A file of the page, ready to be sent. */
final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final String type;
    private final String caching;
    private final String tag;
    private final byte[] plain;
    private final Optional<byte[]> packed;

    /**
     * A file to be sent.
     *
     * @param name its name, which tells its type
     * @param kept whether it never changes under its address
     * @param plain its bytes
     * @param packed the same bytes as the build packed them
     */
    Asset(String name, boolean kept, byte[] plain, Optional<byte[]> packed) {
        this.type = typeOf(name);
        this.caching = kept ? "public, max-age=31536000, immutable" : "no-cache";
        this.tag = digest(plain);
        this.plain = plain;
        this.packed = packed;
    }

    String type() {
        return type;
    }

    String caching() {
        return caching;
    }

    String tag(boolean gzip) {
        return '"' + tag + (gzip ? "-gz" : "") + '"';
    }

    boolean packs() {
        return packed.isPresent();
    }

    byte[] bytes(boolean gzip) {
        return gzip ? packed.orElseThrow() : plain;
    }

    private static String typeOf(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("no content type is known for " + path);
        }
        return type;
    }

    private static String digest(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
