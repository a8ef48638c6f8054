package org.bihuan.core.audit;

/** The digest of a record's content, as events carry it: the same on every machine, whatever is absent left out. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, in hex. */
    public static String of(Record content) {
        return Canonical.digest(content);
    }

    /** The text of a record, a line for each field; SHA-256 of it in UTF-8 is the fingerprint. */
    public static String text(Record record) {
        return Canonical.text(Canonical.fields(record));
    }
}
