package org.bihuan.core.work;

import java.util.Optional;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.work.ToldContent;
import org.bihuan.api.work.WorkFault;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkKind.Counted;
import org.bihuan.api.work.WorkRecord.Content;
import org.bihuan.core.privacy.Impersonal;
import org.bihuan.core.record.Told;

/** Checks what a caller tells of the content of a work record. */
final class ContentIntake {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PEOPLE = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final long MOST = 1_000_000;

    private ContentIntake() {}

    /** The content of a record of this kind; what has a fault is left out. */
    static Content check(ToldContent told, WorkKind kind, Faults faults) {
        faults.require(kind.quantity().isPresent() || told.quantity() == null, "/quantity", WorkFault.NO_SUCH_FIGURE);
        faults.require(kind.amount().isPresent() || told.amount() == null, "/amount", WorkFault.NO_SUCH_FIGURE);
        faults.require(
                kind.counted() != Counted.QUANTITY || told.quantity() != null, "/quantity", CommonFault.REQUIRED);
        faults.require(kind.counted() != Counted.AMOUNT || told.amount() != null, "/amount", CommonFault.REQUIRED);
        return new Content(
                said("/title", faults.text("/title", told.title(), LONGEST_LINE), kind, faults)
                        .orElse(""),
                said("/people", faults.optionalText("/people", told.people(), LONGEST_PEOPLE), kind, faults),
                said("/place", faults.optionalText("/place", told.place(), LONGEST_LINE), kind, faults),
                Told.number("/quantity", told.quantity(), MOST, faults),
                Told.yuan("/amount", told.amount(), faults),
                said(
                        "/description",
                        faults.optionalText("/description", told.description(), LONGEST_TEXT),
                        kind,
                        faults));
    }

    /** What is said of work of this kind: of rewards not who reported. */
    static Optional<String> said(String pointer, Optional<String> text, WorkKind kind, Faults faults) {
        return kind.rewards() ? Impersonal.text(pointer, text, faults) : text;
    }
}
