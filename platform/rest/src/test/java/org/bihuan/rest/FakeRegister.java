package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.testkit.Some;

/** One department, which takes every change. */
final class FakeRegister implements OrganisationRegister {
    private static final OrganisationRecord WATER = new OrganisationRecord(
            new OrganisationId("dept-water"),
            List.of(new OrganisationRecord.Term(
                    Optional.empty(),
                    "呈贡区水务局",
                    "区水务局",
                    Organisation.Kind.DEPARTMENT,
                    List.of("区滇池管理局"),
                    Optional.empty(),
                    OrganisationRecord.Standing.ACTIVE,
                    List.of())),
            1);

    private final FakePlatform platform;

    FakeRegister(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public OrganisationRecord add(Command command, NewOrganisation organisation) {
        platform.note(command, organisation);
        return WATER;
    }

    @Override
    public OrganisationRecord change(Command command, OrganisationId id, ChangeOrganisation change) {
        platform.note(command, change);
        return get(command.caller(), id);
    }

    @Override
    public OrganisationRecord dissolve(Command command, OrganisationId id, DissolveOrganisation end) {
        platform.note(command, end);
        return get(command.caller(), id);
    }

    @Override
    public OrganisationRecord get(Caller caller, OrganisationId id) {
        return Optional.of(WATER)
                .filter(one -> one.id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public List<Event> events(Caller caller, OrganisationId id) {
        return List.of(Some.anEventOf(get(caller, id)).build());
    }
}
