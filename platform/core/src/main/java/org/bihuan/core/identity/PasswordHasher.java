package org.bihuan.core.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in its encoded form, {@code $argon2id$v=19$m=..,t=..,p=..$salt$hash}. Each hash takes many megabytes, so only two
 * are made at a time; who waits too long is sent away.
 */
final class PasswordHasher {
    private static final Cost COST = new Cost(24 * 1024, 2, 1);
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int AT_A_TIME = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Pattern ENCODED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{4,6}),t=(\\d),p=(\\d)\\$([\\w+/-]{22,})\\$([\\w+/-]{43,})");

    private final Semaphore free = new Semaphore(AT_A_TIME, true);
    private final String nobodys = encoded(COST, Secret.bytes(SALT), Secret.bytes(HASH));

    private record Cost(int kibibytes, int passes, int lanes) {}

    String hash(String password) {
        byte[] salt = Secret.bytes(SALT);
        return encoded(COST, salt, limited(() -> derive(password, COST, salt, HASH)));
    }

    /** Whether the password belongs to the hash. Without a hash it takes as long and says no. */
    boolean verify(String password, Optional<String> encoded) {
        Matcher parts = ENCODED.matcher(encoded.orElse(nobodys));
        if (!parts.matches()) {
            throw new IllegalStateException("a password hash is not in the form of Argon2id");
        }
        Cost cost = new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] derived = limited(() -> derive(password, cost, salt, expected.length));
        return MessageDigest.isEqual(expected, derived) && encoded.isPresent();
    }

    private byte[] limited(Supplier<byte[]> work) {
        try {
            if (!free.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(CommonProblem.TOO_MANY_CALLS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private static byte[] derive(String password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encoded(Cost cost, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
