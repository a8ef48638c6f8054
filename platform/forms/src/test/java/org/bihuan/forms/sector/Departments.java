package org.bihuan.forms.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;

/** One department. */
final class Departments implements OrganisationService {
    private static final Organisation EDUCATION = new Organisation(
            new OrganisationId("dept-edu"),
            "昆明市呈贡区教育体育局",
            "区教育体育局",
            Organisation.Kind.DEPARTMENT,
            List.of(),
            Optional.empty(),
            true);

    @Override
    public List<Organisation> all() {
        return List.of(EDUCATION);
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organisation> named(String name) {
        return all().stream()
                .filter(one -> one.shortName().equals(name) || one.name().equals(name))
                .findFirst();
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
