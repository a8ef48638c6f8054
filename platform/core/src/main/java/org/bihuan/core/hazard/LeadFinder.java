package org.bihuan.core.hazard;

import java.util.Optional;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.PlaceCategory;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.Topic;

/**
 * Finds who leads: by the sector's rule, else by its table, which is route, then topic, then row, then the sector's first
 * lead.
 *
 * @param sectors asks the sector's rule
 * @param organisations knows who there is
 * @param form names the rows
 */
record LeadFinder(SectorRegistry sectors, OrganisationService organisations, Annex2Form form) {
    /**
     * Who leads and why.
     *
     * @param department who
     * @param basis by what, and who it is by that, as it is written on the record
     */
    record Found(OrganisationId department, String basis) {}

    /** Who leads, given who does by row and sector alone. */
    Found find(SectorDefinition sector, HazardFacts facts, OrganisationId byRow) {
        return byRule(sector, facts)
                .or(() -> byRoute(sector, facts))
                .or(() -> byTopic(sector, facts))
                .orElseGet(() -> found(byRow, ground(sector, facts)));
    }

    /** A rule that names nobody we know has answered nothing. */
    private Optional<Found> byRule(SectorDefinition sector, HazardFacts facts) {
        return sectors.lead(sector.id(), facts)
                .filter(lead -> organisations.find(lead.department()).isPresent())
                .map((Lead lead) -> found(lead.department(), lead.reason().zh()));
    }

    private Optional<Found> byRoute(SectorDefinition sector, HazardFacts facts) {
        Optional<PlaceCategory> place = facts.placeCategory().flatMap(id -> sector.placeCategories().stream()
                .filter(one -> one.id().equals(id))
                .findFirst());
        return place.flatMap(at -> sector.routes().stream()
                .filter(route -> takes(route, at, facts))
                .findFirst()
                .flatMap(route -> topic(sector, route.topic()))
                .map(topic -> found(
                        topic.lead(),
                        "场所类别“" + at.name().zh() + "”归入主题“" + topic.name().zh() + "”")));
    }

    private static boolean takes(Route route, PlaceCategory at, HazardFacts facts) {
        return route.places().contains(at.id())
                && (route.topics().isEmpty()
                        || facts.item().topic().filter(route.topics()::contains).isPresent());
    }

    private Optional<Found> byTopic(SectorDefinition sector, HazardFacts facts) {
        return facts.item()
                .topic()
                .flatMap(id -> topic(sector, id))
                .map(topic -> found(topic.lead(), "主题“" + topic.name().zh() + "”"));
    }

    private String ground(SectorDefinition sector, HazardFacts facts) {
        boolean ofRow = sector.rows().stream()
                .anyMatch(row -> row.id().equals(facts.row()) && row.lead().isPresent());
        return ofRow ? "附件2行“" + label(facts) + "”" : "行业领域“" + sector.name().zh() + "”";
    }

    private static Optional<Topic> topic(SectorDefinition sector, String id) {
        return sector.topics().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Found found(OrganisationId department, String ground) {
        String name =
                organisations.find(department).map(Organisation::shortName).orElse(department.value());
        return new Found(department, ground + "：" + name);
    }

    private String label(HazardFacts facts) {
        return form.row(facts.row())
                .map(row -> form.name(row).zh())
                .orElse(facts.row().value());
    }
}
