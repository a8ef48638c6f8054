package org.bihuan.rest.http;

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

/** The services of the kinds of records and of what is told of them; they come and go as those of the {@link Platform}. */
public interface RecordServices {
    HazardService hazards();

    SupervisionService supervisions();

    LookBackService lookBacks();

    IssueService issues();

    AccidentService accidents();

    CaseService cases();

    EnforcementOverview enforcement();

    RiskService risks();

    WorkService work();

    InspectionService inspections();

    SpotCheckService spotChecks();

    SelfCheckService selfChecks();

    DrillService drills();

    DutyService duties();

    RewardService rewards();

    TraceService traces();

    /** Whether every one of them is there. */
    boolean complete();
}
