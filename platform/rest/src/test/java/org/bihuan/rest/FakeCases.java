package org.bihuan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.Conclusion;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.DoublePenalty;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.Revocation;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;

/** One case with one fine. */
final class FakeCases implements CaseService {
    static final EnforcementCase CASE = Some.aCase().fined("20000").build();

    private static final Instant REPORTED = Instant.parse("2023-06-01T01:00:00Z");
    private static final HazardStanding STANDING = new HazardStanding(
            new RecordId(Some.id()),
            "530114-2023-000001",
            "边坡超高",
            Stage.PLANNED,
            Optional.of(LocalDate.of(2023, 9, 30)),
            true,
            true,
            new SafeHarbour(
                    REPORTED.plusSeconds(60),
                    false,
                    Optional.of(new SafeHarbour.OnBehalf("龙城街道办事员", Role.STREET)),
                    List.of(new SafeHarbour.Proof("registered", REPORTED, "矿长")),
                    Optional.of(SafeHarbour.Gap.NO_MEASURES)),
            new Persistence(106, 2, 180, 2, false, false));

    private final FakePlatform platform;

    FakeCases(FakePlatform platform) {
        this.platform = platform;
    }

    private EnforcementCase told(Command command, Object input, EnforcementCase after) {
        platform.note(command, input);
        return after;
    }

    @Override
    public EnforcementCase register(Command command, NewCase opened) {
        return told(command, opened, CASE);
    }

    @Override
    public EnforcementCase decide(Command command, RecordId id, NewDecision decision) {
        return told(command, decision, CASE);
    }

    @Override
    public EnforcementCase correct(Command command, RecordId id, CorrectDecision correction) {
        return told(command, correction, CASE);
    }

    @Override
    public EnforcementCase revoke(Command command, RecordId id, RevokeDecision revocation) {
        Revocation why = new Revocation(LocalDate.of(2023, 9, 1), "复议撤销");
        return told(command, revocation, CASE.amended(CASE.decisions().get(0).revoked(why)));
    }

    @Override
    public EnforcementCase punishSingly(Command command, RecordId id, ReasonedChange reason) {
        return told(command, reason, CASE.single("负责人已免职"));
    }

    @Override
    public EnforcementCase conclude(Command command, RecordId id, ConcludeCase end) {
        return told(command, end, CASE.concluded(new Conclusion(LocalDate.of(2023, 9, 1), "已执行", "执法员")));
    }

    @Override
    public EnforcementCase resume(Command command, RecordId id, ReasonedChange reason) {
        return told(command, reason, CASE.resumed());
    }

    @Override
    public EnforcementCase cancel(Command command, RecordId id, ReasonedChange reason) {
        return told(command, reason, CASE.voided("重复"));
    }

    @Override
    public EnforcementCase get(Caller caller, RecordId id) {
        return Optional.of(CASE)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<EnforcementCase> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(CASE), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("decisions[0].amount", "", "20000"))
                .build());
    }

    @Override
    public CaseRules rules(Caller caller, RecordId id) {
        return new CaseRules(
                List.of(STANDING),
                new DoublePenalty(
                        List.of(new DoublePenalty.Ground("530114-2023-000001", DoublePenalty.Why.PERSISTS)),
                        true,
                        false,
                        Optional.empty()));
    }

    @Override
    public HazardStanding standing(Caller caller, HazardId hazard) {
        return STANDING;
    }
}
