package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;

/** One inspection that is submitted with a finding, and another that is under way. */
final class FakeInspections implements InspectionService {
    static final Inspection SUBMITTED = Some.anInspection().submitted("ent-04");
    static final Inspection UNDERWAY = Some.anInspection().begun();

    private final FakePlatform platform;

    FakeInspections(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Inspection plan(Command command, NewInspection inspection) {
        platform.note(command, inspection);
        return UNDERWAY;
    }

    @Override
    public Inspection begin(Command command, RecordId id, BeginInspection beginning) {
        platform.note(command, beginning);
        return UNDERWAY;
    }

    @Override
    public Inspection answer(Command command, RecordId id, GiveAnswers answers) {
        platform.note(command, answers);
        return UNDERWAY;
    }

    @Override
    public Inspection find(Command command, RecordId id, NewFinding finding) {
        platform.note(command, finding);
        return UNDERWAY;
    }

    @Override
    public Inspection sign(Command command, RecordId id, SignInspection signature) {
        platform.note(command, signature);
        return SUBMITTED;
    }

    @Override
    public Inspection cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return UNDERWAY.voided("重复");
    }

    @Override
    public Inspection get(Caller caller, RecordId id) {
        return List.of(SUBMITTED, UNDERWAY).stream()
                .filter(one -> one.head().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Inspection> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(UNDERWAY, SUBMITTED), Optional.empty());
    }

    @Override
    public Page<Inspection> mine(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(UNDERWAY), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("signatures[0].digest", "", "0".repeat(64)))
                .build());
    }

    @Override
    public boolean intact(Inspection inspection, Signature signature) {
        return true;
    }
}
