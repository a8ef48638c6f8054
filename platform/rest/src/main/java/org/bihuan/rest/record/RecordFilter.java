package org.bihuan.rest.record;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Today;
import org.jspecify.annotations.Nullable;

/** The parameters that lists of records take, whatever the kind. Filled in by Jersey. */
public final class RecordFilter {
    @QueryParam("text")
    private @Nullable String text;

    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("state")
    private List<String> states = List.of();

    @QueryParam("lead")
    private @Nullable String lead;

    @QueryParam("territory")
    private @Nullable String territory;

    @QueryParam("enterprise")
    private @Nullable String enterprise;

    @QueryParam("link")
    private @Nullable String link;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("until")
    private @Nullable String until;

    @QueryParam("overdue")
    private @Nullable String overdue;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    private @Nullable String limit;

    /**
     * What is asked for.
     *
     * @param states the states that the kind has
     * @throws org.bihuan.api.problem.ProblemException with every parameter that is wrong
     */
    public <E extends Enum<E>> RecordQuery query(Class<E> states) {
        return query(states, inputs -> Optional.empty(), inputs -> Set.of());
    }

    /**
     * As above, for a kind whose list is filtered by what its records contribute to as well.
     *
     * @param measure reads the figure from a parameter of the kind's own
     */
    public <E extends Enum<E>> RecordQuery query(Class<E> states, Function<Inputs, Optional<Measure>> measure) {
        return query(states, measure, inputs -> Set.of());
    }

    /**
     * As above, for a kind whose list is filtered by marks of its records as well.
     *
     * @param marks reads the marks from parameters of the kind's own
     */
    public <E extends Enum<E>> RecordQuery marked(Class<E> states, Function<Inputs, Set<String>> marks) {
        return query(states, inputs -> Optional.empty(), marks);
    }

    private <E extends Enum<E>> RecordQuery query(
            Class<E> states, Function<Inputs, Optional<Measure>> measure, Function<Inputs, Set<String>> marks) {
        Inputs inputs = new Inputs();
        RecordQuery.Selection wanted = RecordQuery.select();
        inputs.text("text", text).ifPresent(wanted::text);
        inputs.text("sector", sector).map(SectorId::new).ifPresent(wanted::sector);
        wanted.states(inputs.choices("state", this.states, states).stream()
                .map(Enum::name)
                .collect(Collectors.toSet()));
        inputs.text("lead", lead).map(OrganisationId::new).ifPresent(wanted::lead);
        inputs.text("territory", territory).map(OrganisationId::new).ifPresent(wanted::territory);
        inputs.uuid("enterprise", enterprise).map(EnterpriseId::new).ifPresent(wanted::enterprise);
        inputs.uuid("link", link).map(RecordId::new).ifPresent(wanted::link);
        measure.apply(inputs).ifPresent(wanted::measure);
        inputs.date("from", from).ifPresent(wanted::from);
        inputs.date("until", until).ifPresent(wanted::until);
        wanted.marks(marks.apply(inputs));
        if (inputs.only("overdue", overdue)) {
            wanted.overdueOn(Today.date());
        }
        RecordQuery query = wanted.page(inputs.position(after), inputs.limit(limit));
        inputs.check();
        return query;
    }
}
