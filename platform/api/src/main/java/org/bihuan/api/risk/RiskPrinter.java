package org.bihuan.api.risk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Prints the four lists as a spreadsheet in the form of the plan. Offered by {@code forms}; callable from any thread. */
@ProviderType
public interface RiskPrinter {
    /** Writes an xlsx file; does not close the stream. The telephone numbers of the lists are masked. */
    void print(RiskForm form, Heading heading, List<Line> risks, Locale language, OutputStream to) throws IOException;

    /**
     * What stands above the table.
     *
     * @param unit the unit that fills it in
     * @param person who does so
     * @param contact whom to call about it; empty: written in by hand
     * @param day the day
     * @param leftOut how many risks more there are than the table holds
     */
    record Heading(String unit, String person, Optional<Contact> contact, LocalDate day, long leftOut) {}

    /** Whom to call, with the number in full. */
    record Contact(String name, String phone) {}

    /**
     * A risk with the names that its ids have in the reader's language.
     *
     * @param risk the risk
     * @param row label of its row in Annex 2
     * @param department name of the department that answers for it; blank: none
     */
    record Line(Risk risk, String row, String department) {}
}
