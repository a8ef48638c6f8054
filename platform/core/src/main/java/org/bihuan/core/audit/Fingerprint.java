package org.bihuan.core.audit;

/** The digest of a record's content, as events carry it: the same on every machine, whatever is absent left out. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, in hex. */
    public static String of(Record content) {
        return Canonical.digest(content);
    }
}
