package org.bihuan.rest.http;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.SpotCheckService;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.supervision.SupervisionService;
import org.bihuan.api.tip.RewardService;
import org.bihuan.api.trace.TraceService;
import org.bihuan.api.work.WorkService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes each service of records as it comes. */
@Component
public final class WhiteboardRecords implements RecordServices {
    @Reference
    private volatile List<HazardService> hazards = List.of();

    @Reference
    private volatile List<SupervisionService> supervisions = List.of();

    @Reference
    private volatile List<LookBackService> lookBacks = List.of();

    @Reference
    private volatile List<IssueService> issues = List.of();

    @Reference
    private volatile List<AccidentService> accidents = List.of();

    @Reference
    private volatile List<CaseService> cases = List.of();

    @Reference
    private volatile List<EnforcementOverview> enforcement = List.of();

    @Reference
    private volatile List<RiskService> risks = List.of();

    @Reference
    private volatile List<WorkService> work = List.of();

    @Reference
    private volatile List<InspectionService> inspections = List.of();

    @Reference
    private volatile List<SpotCheckService> spotChecks = List.of();

    @Reference
    private volatile List<SelfCheckService> selfChecks = List.of();

    @Reference
    private volatile List<DrillService> drills = List.of();

    @Reference
    private volatile List<DutyService> duties = List.of();

    @Reference
    private volatile List<RewardService> rewards = List.of();

    @Reference
    private volatile List<TraceService> traces = List.of();

    @Override
    public HazardService hazards() {
        return Present.of(hazards);
    }

    @Override
    public SupervisionService supervisions() {
        return Present.of(supervisions);
    }

    @Override
    public LookBackService lookBacks() {
        return Present.of(lookBacks);
    }

    @Override
    public IssueService issues() {
        return Present.of(issues);
    }

    @Override
    public AccidentService accidents() {
        return Present.of(accidents);
    }

    @Override
    public CaseService cases() {
        return Present.of(cases);
    }

    @Override
    public EnforcementOverview enforcement() {
        return Present.of(enforcement);
    }

    @Override
    public RiskService risks() {
        return Present.of(risks);
    }

    @Override
    public WorkService work() {
        return Present.of(work);
    }

    @Override
    public InspectionService inspections() {
        return Present.of(inspections);
    }

    @Override
    public SpotCheckService spotChecks() {
        return Present.of(spotChecks);
    }

    @Override
    public SelfCheckService selfChecks() {
        return Present.of(selfChecks);
    }

    @Override
    public DrillService drills() {
        return Present.of(drills);
    }

    @Override
    public DutyService duties() {
        return Present.of(duties);
    }

    @Override
    public RewardService rewards() {
        return Present.of(rewards);
    }

    @Override
    public TraceService traces() {
        return Present.of(traces);
    }

    @Override
    public boolean complete() {
        return Stream.of(
                        hazards,
                        supervisions,
                        lookBacks,
                        issues,
                        accidents,
                        cases,
                        enforcement,
                        risks,
                        work,
                        inspections,
                        spotChecks,
                        selfChecks,
                        drills,
                        duties,
                        rewards,
                        traces)
                .noneMatch(List::isEmpty);
    }
}
