package org.bihuan.core.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;

/**
 * The bodies of the district that list hazards: the government and the zone (plan, Annex 1, overall 5: 政府（管委会）挂牌督办); and,
 * inferred with medium confidence, the committee with its office, which leads the campaign: the plan names its listing of accidents
 * alone (part four (2) 7: 被区安委会挂牌督办的事故).
 */
record ListingBodies(OrganisationService organisations) {
    private static final Set<OrganisationId> COMMITTEE =
            Set.of(new OrganisationId("swc"), new OrganisationId("swc-office"));

    /** Those above the district; what belongs to one of them stands at its level. */
    private static final Map<OrganisationId, ListingLevel> ABOVE = Map.of(
            new OrganisationId("city-swc"), ListingLevel.CITY,
            new OrganisationId("city-swc-office"), ListingLevel.CITY,
            new OrganisationId("prov-swc"), ListingLevel.PROVINCE);

    List<Organisation> all() {
        return organisations.all().stream().filter(ListingBodies::lists).toList();
    }

    /** The one with this id. */
    Optional<Organisation> find(String id) {
        return organisations.find(new OrganisationId(id)).filter(ListingBodies::lists);
    }

    /** The body that is meant by an id, a name or an alias. */
    Optional<Organisation> meant(String text) {
        return organisations.find(new OrganisationId(text)).or(() -> organisations.named(text));
    }

    /** Whether a body stands at this level, above the district. */
    boolean standsAt(ListingLevel level, Organisation body) {
        return Optional.ofNullable(ABOVE.get(body.id())).map(level::equals).orElseGet(() -> body.parent()
                .flatMap(organisations::find)
                .filter(one -> standsAt(level, one))
                .isPresent());
    }

    /** The ids of those of the district, as a message names them. */
    String ids() {
        return all().stream().map(body -> body.id().value()).collect(Collectors.joining(", "));
    }

    private static boolean lists(Organisation body) {
        return body.active()
                && (body.kind() == Kind.GOVERNMENT || body.kind() == Kind.ZONE || COMMITTEE.contains(body.id()));
    }
}
