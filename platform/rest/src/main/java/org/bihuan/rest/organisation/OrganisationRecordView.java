package org.bihuan.rest.organisation;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A public body with everything that it was.
 *
 * @param terms oldest first
 * @param actions steps that this caller is offered
 */
public record OrganisationRecordView(String id, List<TermView> terms, long version, List<String> actions) {
    /** What it was from a day on; without a day since before anything was written down. */
    public record TermView(
            @Nullable LocalDate from,
            String name,
            String shortName,
            String kind,
            List<String> aliases,
            @Nullable Ref parent,
            String standing,
            List<Ref> successors) {
        static TermView of(Term term, Names names) {
            return new TermView(
                    term.from().orElse(null),
                    term.name(),
                    term.shortName(),
                    Json.id(term.kind()),
                    term.aliases(),
                    term.parent().map(names::organisation).orElse(null),
                    Json.id(term.standing()),
                    term.successors().stream().map(names::organisation).toList());
        }
    }

    static OrganisationRecordView of(OrganisationRecord record, Platform platform, Call call) {
        Names names = new Names(platform);
        boolean may = !(platform.access().reach(call.caller(), Function.CHANGE_ORGANISATION) instanceof Reach.None)
                && record.last().standing() != Standing.DISSOLVED;
        return new OrganisationRecordView(
                record.id().value(),
                record.terms().stream().map(term -> TermView.of(term, names)).toList(),
                record.version(),
                may ? List.of("change", "dissolution") : List.of());
    }
}
