package org.bihuan.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Seals personal data with AES-256-GCM. What is sealed names its key and is bound to the record it belongs to: written into
 * another record it does not open. Callable from any thread.
 */
@Component(service = Vault.class)
public final class Vault {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 4;
    private static final char NAME_END = ':';

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String newest;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public Vault() {
        this(KeyFile.read(Path.of(System.getProperty("bihuan.home", "."), "keys", "personal-data.keys")));
    }

    /** A vault with these keys, the newest last. */
    public Vault(List<byte[]> keys) {
        String name = "";
        for (byte[] key : keys) {
            name = name(key);
            this.keys.put(name, new SecretKeySpec(key, "AES"));
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the file of keys has no key");
        }
        this.newest = name;
    }

    /** The text, to be opened only as part of this record. */
    public String seal(UUID record, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = carryOut(Cipher.ENCRYPT_MODE, newest, nonce, record, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return newest + NAME_END + Base64.getEncoder().encodeToString(all);
    }

    /**
     * The text that was sealed.
     *
     * @return empty where the key is not in the file, or the text was sealed for another record or altered
     */
    public Optional<String> open(UUID record, String sealed) {
        int end = sealed.indexOf(NAME_END);
        String key = sealed.substring(0, Math.max(0, end));
        if (!keys.containsKey(key)) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getDecoder().decode(sealed.substring(end + 1));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    carryOut(Cipher.DECRYPT_MODE, key, nonce, record, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private byte[] carryOut(int mode, String key, byte[] nonce, UUID record, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(record.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (javax.crypto.AEADBadTagException altered) {
            throw new IllegalArgumentException(altered);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private static String name(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
