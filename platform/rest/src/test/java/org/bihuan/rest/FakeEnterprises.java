package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseKin;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.OpenRecords;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.testkit.Some;

/** The enterprises that were registered. */
final class FakeEnterprises implements EnterpriseService {
    private final FakePlatform platform;

    FakeEnterprises(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Enterprise register(Command command, NewEnterprise enterprise) {
        platform.note(command, enterprise);
        platform.enterprises.add(
                Some.anEnterprise().formerly("旧石场", LocalDate.of(2023, 6, 30)).build());
        return platform.enterprises.get(platform.enterprises.size() - 1);
    }

    @Override
    public Enterprise change(Command command, EnterpriseId id, ChangeEnterprise change) {
        platform.note(command, change);
        return get(command.caller(), id);
    }

    @Override
    public Enterprise rename(Command command, EnterpriseId id, RenameEnterprise renaming) {
        platform.note(command, renaming);
        return get(command.caller(), id);
    }

    @Override
    public Enterprise withdrawRenaming(Command command, EnterpriseId id, ReasonedChange reason) {
        platform.note(command, reason);
        return get(command.caller(), id);
    }

    @Override
    public Enterprise place(Command command, EnterpriseId id, PlaceEnterprise place) {
        platform.note(command, place);
        return get(command.caller(), id);
    }

    @Override
    public Enterprise withdrawSuperior(Command command, EnterpriseId id, ReasonedChange reason) {
        platform.note(command, reason);
        return get(command.caller(), id);
    }

    @Override
    public EnterpriseKin kin(Caller caller, EnterpriseId id) {
        return new EnterpriseKin(platform.enterprises, List.of(), List.of(get(caller, id)), List.of(), 1);
    }

    @Override
    public Enterprise close(Command command, EnterpriseId id, CloseEnterprise closing) {
        platform.note(command, closing);
        return get(command.caller(), id);
    }

    @Override
    public OpenRecords openRecords(Caller caller, EnterpriseId id) {
        return new OpenRecords(List.of(Some.aHazard().of(get(caller, id).id()).build(), FakeLookBacks.LOOK_BACK), 7);
    }

    @Override
    public Enterprise assignRecords(Command command, EnterpriseId id, AssignRecords assignment) {
        platform.note(command, assignment);
        return get(command.caller(), id);
    }

    @Override
    public Enterprise reopen(Command command, EnterpriseId id, ReasonedChange reason) {
        platform.note(command, reason);
        return get(command.caller(), id);
    }

    @Override
    public RevealedPhone revealPhone(Command command, EnterpriseId id, RevealPhone reason) {
        platform.note(command, reason);
        return new RevealedPhone(get(command.caller(), id), "10000000001");
    }

    @Override
    public List<Enterprise> alike(Caller caller, String name, OrganisationId territory) {
        platform.told.add(name + " " + territory);
        return platform.enterprises;
    }

    @Override
    public List<Event> events(Caller caller, EnterpriseId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("phone.sealed", "", "key:secret"), new Change("tags[0]", "", "park"))
                .build());
    }

    @Override
    public boolean mayChange(Caller caller, Enterprise enterprise) {
        return platform.access().reach(caller, Function.CHANGE_ENTERPRISE).covers(enterprise.ownership());
    }

    @Override
    public Enterprise get(Caller caller, EnterpriseId id) {
        return platform.enterprises.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Enterprise> list(Caller caller, EnterpriseQuery query) {
        platform.told.add(query);
        return new Page<>(platform.enterprises, Optional.of("more"));
    }
}
