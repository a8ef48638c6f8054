package org.bihuan.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The digest of a record's canonical text, written straight: in which order its lines come is known from the record's class, so
 * that nothing has to be sorted. The verifier takes it of every record there is.
 */
final class CanonicalDigest {
    private static final byte[] EQUALS = {'='};
    private static final byte[] END = {'\n'};

    private final Digest digest = new Digest();
    private byte[] path = new byte[128];
    private int length;

    private CanonicalDigest() {}

    /** Empty where the class says too little of what is in the record. */
    static Optional<Digest> of(Record record) {
        return CanonicalForms.of(record.getClass()).map(form -> {
            CanonicalDigest lines = new CanonicalDigest();
            // no point stands before the first name
            lines.within(CanonicalForm.bytes(form.joint().equals(".") ? "" : form.joint()), form, record);
            return lines.digest;
        });
    }

    /** Writes what is within at a longer path. */
    void within(byte[] step, CanonicalForm form, Object value) {
        int before = length;
        if (length + step.length > path.length) {
            path = Arrays.copyOf(path, 2 * (length + step.length));
        }
        System.arraycopy(step, 0, path, length, step.length);
        length += step.length;
        form.write(value, this);
        length = before;
    }

    /** Writes a line: where it is, and the text. */
    void line(String text) {
        byte[] value = Canonical.escaped(text).getBytes(StandardCharsets.UTF_8);
        digest.raw(path, length).raw(EQUALS, 1).raw(value, value.length).raw(END, 1);
    }
}
