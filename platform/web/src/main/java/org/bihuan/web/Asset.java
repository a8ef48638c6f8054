package org.bihuan.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

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
    private final byte[] packed;

    /** A file at a path below the page, with the bytes that the build packed for it. */
    Asset(String path, byte[] plain, byte[] packed) {
        this.type = typeOf(path);
        // the build puts a digest into the name of everything below assets/, so such a file never changes
        this.caching = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
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

    byte[] bytes(boolean gzip) {
        return gzip ? packed : plain;
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
