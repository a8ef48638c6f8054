package org.bihuan.rest.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How the enterprises stand with a duty in the period in which a day lies.
 *
 * @param due how many must do it
 * @param done how many did
 * @param territories the same by street or zone
 * @param sectors the same by sector
 * @param behind those that did not, a page of them by name; none where those that did are asked for
 * @param did those that did, with the record, where these are asked for
 * @param next position after the last of these; missing on the last page
 * @param previous position before the first; missing on the first page
 */
public record DutiesView(
        String duty,
        LocalDate day,
        int due,
        int done,
        List<Share> territories,
        List<Share> sectors,
        List<Standing> behind,
        List<Standing> did,
        @Nullable String next,
        @Nullable String previous) {
    /** How many of some enterprises must, and did. */
    public record Share(Ref of, int due, int done) {}

    /** An enterprise, what it must do by which rule and in which period, and the record that does it. */
    public record Standing(
            Ref enterprise,
            Ref territory,
            Ref sector,
            boolean highRisk,
            String rule,
            LocalDate from,
            LocalDate until,
            @Nullable String record) {}
}
