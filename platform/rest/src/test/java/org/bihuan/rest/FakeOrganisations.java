package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;

/** One street, and the committee's office, which no list shows. */
final class FakeOrganisations implements OrganisationService {
    private static final Organisation STREET = new Organisation(
            new OrganisationId("street-longcheng"),
            "龙城街道办事处",
            "龙城街道",
            Organisation.Kind.STREET,
            List.of(),
            Optional.empty(),
            true);

    private static final Organisation OFFICE = new Organisation(
            OrganisationId.COMMITTEE_OFFICE,
            "安全生产委员会办公室",
            "安委办",
            Organisation.Kind.COMMITTEE_OFFICE,
            List.of(),
            Optional.empty(),
            true);

    @Override
    public List<Organisation> all() {
        return List.of(STREET);
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return Stream.of(STREET, OFFICE).filter(body -> body.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organisation> named(String name) {
        return Optional.empty();
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
}
