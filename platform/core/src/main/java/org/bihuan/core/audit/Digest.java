package org.bihuan.core.audit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** SHA-256 over a sequence of fields. Every field carries its length, so no two sequences look alike. */
final class Digest {
    static final int LENGTH = 32;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final HexFormat HEX = HexFormat.of();
    private static final int ROOM = 1 << 10;
    private static final byte[] DIGITS = digits();
    /** One a thread: to find out anew who provides it takes longer than a short text. */
    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Digest::sha256);

    private byte[] read = new byte[ROOM];
    private int size;

    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(bytes.length).raw(bytes, bytes.length);
    }

    Digest number(long number) {
        reserve(Long.BYTES);
        LONGS.set(read, size, number);
        size += Long.BYTES;
        return this;
    }

    Digest id(UUID id) {
        return number(id.getMostSignificantBits()).number(id.getLeastSignificantBits());
    }

    /** The first of some bytes as they are, without their number. */
    Digest raw(byte[] bytes, int count) {
        reserve(count);
        System.arraycopy(bytes, 0, read, size, count);
        size += count;
        return this;
    }

    /** What it read so far, in hex. */
    String read() {
        return HEX.formatHex(read, 0, size);
    }

    byte[] bytes() {
        MessageDigest sha = SHA.get();
        sha.update(read, 0, size);
        return sha.digest();
    }

    String hex() {
        return HEX.formatHex(bytes());
    }

    /** The bytes of a digest as longs. */
    static long[] longs(byte[] digest) {
        long[] longs = new long[digest.length / Long.BYTES];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = (long) LONGS.get(digest, i * Long.BYTES);
        }
        return longs;
    }

    /** The digest of which these are the longs. */
    static byte[] ofLongs(long[] longs) {
        byte[] digest = new byte[longs.length * Long.BYTES];
        for (int i = 0; i < longs.length; i++) {
            LONGS.set(digest, i * Long.BYTES, longs[i]);
        }
        return digest;
    }

    private void reserve(int more) {
        if (size + more > read.length) {
            read = Arrays.copyOf(read, Math.max(2 * read.length, size + more));
        }
    }

    /** The bytes that a digest stands for as it is written here, in small letters; empty for any other text. */
    static Optional<byte[]> parsed(String hex) {
        if (hex.length() != 2 * LENGTH) {
            return Optional.empty();
        }
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int both = digit(hex.charAt(2 * i)) << 4 | digit(hex.charAt(2 * i + 1));
            if (both < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) both;
        }
        return Optional.of(bytes);
    }

    private static int digit(char c) {
        return c < DIGITS.length ? DIGITS[c] : -1;
    }

    /** What each character stands for: digits of a hash come in no order that a processor could foresee. */
    private static byte[] digits() {
        byte[] digits = new byte['f' + 1];
        Arrays.fill(digits, (byte) -1);
        for (byte value = 0; value < 16; value++) {
            digits[Character.forDigit(value, 16)] = value;
        }
        return digits;
    }

    /** SHA-256 of a text, in hex. */
    static String of(String text) {
        return HEX.formatHex(hash(text));
    }

    /** SHA-256 of a text. */
    static byte[] hash(String text) {
        return SHA.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
