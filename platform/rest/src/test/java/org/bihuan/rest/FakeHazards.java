package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.HazardSigns;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.testkit.Some;

/** The hazards that were registered; each step answers what the test wants next. */
final class FakeHazards implements HazardService {
    private final FakePlatform platform;

    FakeHazards(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Hazard register(Command command, NewHazard hazard) {
        platform.note(command, hazard);
        Hazard registered = Some.aHazard().build();
        platform.hazards.put(registered.id(), registered);
        return registered;
    }

    @Override
    public Hazard plan(Command command, HazardId id, PlanHazard plan) {
        return step(command, plan);
    }

    @Override
    public Hazard rectify(Command command, HazardId id, RectifyHazard rectification) {
        return step(command, rectification);
    }

    @Override
    public Hazard accept(Command command, HazardId id, AcceptHazard acceptance) {
        return step(command, acceptance);
    }

    @Override
    public Hazard giveBack(Command command, HazardId id, ReasonedChange reason) {
        return step(command, reason);
    }

    @Override
    public Hazard cancel(Command command, HazardId id, ReasonedChange reason) {
        return step(command, reason);
    }

    @Override
    public Hazard get(Caller caller, HazardId id) {
        return Optional.ofNullable(platform.hazards.get(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Hazard askExtension(Command command, HazardId id, AskExtension wish) {
        return step(command, wish);
    }

    @Override
    public Hazard decideExtension(Command command, HazardId id, DecideExtension decision) {
        return step(command, decision);
    }

    @Override
    public Hazard reopen(Command command, HazardId id, ReasonedChange reason) {
        return step(command, reason);
    }

    @Override
    public Hazard overruleLead(Command command, HazardId id, OverruleLead lead) {
        return step(command, lead);
    }

    @Override
    public Hazard assignHeir(Command command, HazardId id, AssignHeir heir) {
        return step(command, heir);
    }

    @Override
    public Hazard merge(Command command, HazardId id, MergeHazard merger) {
        return step(command, merger);
    }

    @Override
    public Hazard separate(Command command, HazardId id, ReasonedChange reason) {
        return step(command, reason);
    }

    @Override
    public Hazard correct(Command command, HazardId id, CorrectHazard correction) {
        return step(command, correction);
    }

    @Override
    public HazardSigns signs(Caller caller, HazardId id) {
        return new HazardSigns(List.of(get(caller, id)), List.of(), true);
    }

    @Override
    public Page<Hazard> list(Caller caller, HazardQuery query) {
        platform.told.add(query);
        return new Page<>(List.copyOf(platform.hazards.values()), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, HazardId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("plan.deadline", "", "2023-06-30"))
                .build());
    }

    private Hazard step(Command command, Object input) {
        platform.note(command, input);
        return platform.nextStep.get();
    }
}
