package org.bihuan.rest.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads bodies up to a limit; a longer one is refused. */
public final class Limited {
    private static final int CHUNK = 8192;

    /** So much of a body that is too long is let in and dropped: a client still sending would miss the answer else. */
    private static final long DROPPED = 32L << 20;

    private static final int PATIENCE_MILLIS = 500;
    private static final int STEP_MILLIS = 10;

    private Limited() {}

    public static byte[] read(InputStream from, @Nullable String toldLength, int limit) throws IOException {
        refuseIfTold(from, toldLength, limit);
        byte[] bytes = from.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(from, limit);
        }
        return bytes;
    }

    public static void copy(InputStream from, OutputStream to, @Nullable String toldLength, int limit)
            throws IOException {
        refuseIfTold(from, toldLength, limit);
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
            total += n;
            if (total > limit) {
                throw tooLarge(from, limit);
            }
            to.write(chunk, 0, n);
        }
    }

    private static void refuseIfTold(InputStream from, @Nullable String length, int limit) throws IOException {
        if (length != null && Long.parseLong(length.strip()) > limit) {
            throw tooLarge(from, limit);
        }
    }

    private static ProblemException tooLarge(InputStream from, int limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long left = DROPPED;
        while (left > 0 && more(from)) {
            left -= Math.max(0, from.read(chunk, 0, Math.min(CHUNK, from.available())));
        }
        return new ProblemException(CommonProblem.BODY_TOO_LARGE, limit);
    }

    /** Whether more arrives soon; a client that waits for the answer sends nothing. */
    private static boolean more(InputStream from) throws IOException {
        try {
            for (int waited = 0; from.available() == 0; waited += STEP_MILLIS) {
                if (waited >= PATIENCE_MILLIS) {
                    return false;
                }
                Thread.sleep(STEP_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
