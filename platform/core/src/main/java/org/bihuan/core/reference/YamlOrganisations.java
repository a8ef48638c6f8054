package org.bihuan.core.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.core.sector.YamlMap;

/** The public bodies as they ship with the platform: what the register begins with, and what a build checks sectors against. */
public final class YamlOrganisations implements OrganisationService {
    private final List<Organisation> all = ReferenceData.read("organisations.yaml", YamlOrganisations::organisations);
    private final Map<OrganisationId, Organisation> byId = new HashMap<>();
    private final Map<String, Organisation> byName = new HashMap<>();

    public YamlOrganisations() {
        for (Organisation one : all) {
            byId.put(one.id(), one);
            names(one).forEach(name -> byName.put(name, one));
        }
    }

    @Override
    public List<Organisation> all() {
        return all;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Organisation> named(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    @Override
    public Optional<Organisation> find(OrganisationId id, LocalDate day) {
        return find(id);
    }

    @Override
    public OrganisationId inCharge(OrganisationId id) {
        return id;
    }

    @Override
    public OrganisationId inCharge(OrganisationId id, LocalDate day) {
        return id;
    }

    private static List<Organisation> organisations(YamlMap file) {
        return file.maps("organisations").stream()
                .map(one -> new Organisation(
                        new OrganisationId(one.text("id")),
                        one.text("name"),
                        one.text("shortName"),
                        one.choice("kind", Kind.class).orElse(Kind.OTHER),
                        one.texts("aliases"),
                        one.optionalId("parent").map(OrganisationId::new),
                        one.optionalText("active").isEmpty() || one.flag("active")))
                .toList();
    }

    private static Stream<String> names(Organisation one) {
        return Stream.concat(Stream.of(one.name(), one.shortName()), one.aliases().stream());
    }
}
