package org.bihuan.core.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;

/**
 * A public body on a day, with what became of it by then.
 *
 * @param body what it is
 * @param standing whether it takes part, or was dissolved
 * @param since since when; empty: since before anything was written down
 * @param successors who goes on after it was dissolved
 * @param formerNames the official names it had, oldest first
 */
record KnownBody(
        Organisation body,
        Standing standing,
        Optional<LocalDate> since,
        List<OrganisationId> successors,
        List<FormerName> formerNames) {

    /** As it is on that day; one that is still to come takes no part yet. */
    static KnownBody of(OrganisationRecord record, LocalDate day) {
        List<Term> begun = record.terms().stream()
                .filter(term -> term.from().filter(day::isBefore).isEmpty())
                .toList();
        if (begun.isEmpty()) {
            return new KnownBody(record.as(day), Standing.PASSIVE, Optional.empty(), List.of(), List.of());
        }
        Term since = begun.get(0);
        List<FormerName> names = new ArrayList<>();
        for (int i = 1; i < begun.size(); i++) {
            Term before = begun.get(i - 1);
            Term after = begun.get(i);
            since = after.standing() == before.standing() ? since : after;
            if (!after.name().equals(before.name())) {
                after.from()
                        .map(from -> new FormerName(before.name(), from.minusDays(1)))
                        .ifPresent(names::add);
            }
        }
        return new KnownBody(
                record.as(day),
                since.standing(),
                since.from(),
                begun.get(begun.size() - 1).successors(),
                names);
    }
}
