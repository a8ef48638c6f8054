package org.bihuan.rest.json;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads bodies up to a limit; a longer one is refused. */
public final class Limited {
    private static final int CHUNK = 8192;

    private Limited() {}

    public static byte[] read(InputStream from, @Nullable String toldLength, int limit) {
        refuseIfTold(toldLength, limit);
        byte[] bytes = read(() -> from.readNBytes(limit + 1));
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    public static void copy(InputStream from, OutputStream to, @Nullable String toldLength, int limit)
            throws IOException {
        refuseIfTold(toldLength, limit);
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        for (int n = read(() -> from.read(chunk)); n >= 0; n = read(() -> from.read(chunk))) {
            total += n;
            if (total > limit) {
                throw tooLarge(limit);
            }
            to.write(chunk, 0, n);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T next() throws IOException;
    }

    /** Whatever breaks while a request is read is the client's, be it that the body ends early or is no good HTTP. */
    private static <T> T read(Reading<T> reading) {
        try {
            return reading.next();
        } catch (IOException | RuntimeException broken) {
            throw new BadRequestException(broken);
        }
    }

    private static void refuseIfTold(@Nullable String length, int limit) {
        if (length != null && Long.parseLong(length.strip()) > limit) {
            throw tooLarge(limit);
        }
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(CommonProblem.BODY_TOO_LARGE, limit >> 20);
    }
}
