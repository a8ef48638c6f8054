package org.bihuan.rest.http;

import java.util.List;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.evidence.EvidenceService;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.SpotCheckService;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.job.JobService;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.report.Annex2Printer;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.risk.RiskPrinter;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.search.SearchService;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.statement.GoalService;
import org.bihuan.api.statement.StatementService;
import org.bihuan.api.supervision.SupervisionService;
import org.bihuan.api.tip.RewardService;
import org.bihuan.api.trace.TraceService;
import org.bihuan.api.work.WorkService;

/**
 * The services behind the interface. They come and go while Jersey stays; each method throws
 * {@link org.bihuan.api.problem.CommonProblem#UNAVAILABLE} while its service is away.
 */
public interface Platform {
    Access access();

    IdentityService identity();

    OrganisationService organisations();

    OrganisationRegister organisationRegister();

    PersonService people();

    EnterpriseService enterprises();

    SectorRegistry sectors();

    EditionService editions();

    /** The panels that are here just now, also of versions that are being replaced. */
    List<SectorPanel> panels();

    /** The services of records, each of which can be asked for here as well. */
    RecordServices records();

    default HazardService hazards() {
        return records().hazards();
    }

    default SupervisionService supervisions() {
        return records().supervisions();
    }

    default LookBackService lookBacks() {
        return records().lookBacks();
    }

    default IssueService issues() {
        return records().issues();
    }

    default AccidentService accidents() {
        return records().accidents();
    }

    default CaseService cases() {
        return records().cases();
    }

    default EnforcementOverview enforcement() {
        return records().enforcement();
    }

    default RiskService risks() {
        return records().risks();
    }

    default WorkService work() {
        return records().work();
    }

    default InspectionService inspections() {
        return records().inspections();
    }

    default SpotCheckService spotChecks() {
        return records().spotChecks();
    }

    default SelfCheckService selfChecks() {
        return records().selfChecks();
    }

    default DrillService drills() {
        return records().drills();
    }

    default DutyService duties() {
        return records().duties();
    }

    default RewardService rewards() {
        return records().rewards();
    }

    default TraceService traces() {
        return records().traces();
    }

    AttachmentService attachments();

    EvidenceService evidence();

    ReportService reports();

    StatementService statements();

    GoalService goals();

    SearchService search();

    FilterService filters();

    JobService jobs();

    ExportService exports();

    ImportService imports();

    Annex2Printer annex2Printer();

    RiskPrinter riskPrinter();

    CampaignService campaigns();

    FrequencyService frequencies();

    AuditService audit();

    ModuleService modules();

    SheetService sheets();

    /** Whether every service is there. */
    boolean complete();
}
