package org.bihuan.rest.http;

import java.util.List;
import java.util.stream.Stream;
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
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
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
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes each service as it comes. */
@Component
public final class WhiteboardPlatform implements Platform {
    @Reference
    private volatile List<Access> access = List.of();

    @Reference
    private volatile List<IdentityService> identity = List.of();

    @Reference
    private volatile List<OrganisationService> organisations = List.of();

    @Reference
    private volatile List<OrganisationRegister> organisationRegister = List.of();

    @Reference
    private volatile List<PersonService> people = List.of();

    @Reference
    private volatile List<EnterpriseService> enterprises = List.of();

    @Reference
    private volatile List<SectorRegistry> sectors = List.of();

    @Reference
    private volatile List<EditionService> editions = List.of();

    @Reference
    private volatile List<SectorPanel> panels = List.of();

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

    @Reference
    private volatile List<AttachmentService> attachments = List.of();

    @Reference
    private volatile List<EvidenceService> evidence = List.of();

    @Reference
    private volatile List<ReportService> reports = List.of();

    @Reference
    private volatile List<StatementService> statements = List.of();

    @Reference
    private volatile List<GoalService> goals = List.of();

    @Reference
    private volatile List<SearchService> search = List.of();

    @Reference
    private volatile List<FilterService> filters = List.of();

    @Reference
    private volatile List<JobService> jobs = List.of();

    @Reference
    private volatile List<ExportService> exports = List.of();

    @Reference
    private volatile List<ImportService> imports = List.of();

    @Reference
    private volatile List<Annex2Printer> annex2Printer = List.of();

    @Reference
    private volatile List<RiskPrinter> riskPrinter = List.of();

    @Reference
    private volatile List<CampaignService> campaigns = List.of();

    @Reference
    private volatile List<FrequencyService> frequencies = List.of();

    @Reference
    private volatile List<AuditService> audit = List.of();

    @Reference
    private volatile List<ModuleService> modules = List.of();

    @Reference
    private volatile List<SheetService> sheets = List.of();

    @Override
    public Access access() {
        return present(access);
    }

    @Override
    public IdentityService identity() {
        return present(identity);
    }

    @Override
    public OrganisationService organisations() {
        return present(organisations);
    }

    @Override
    public OrganisationRegister organisationRegister() {
        return present(organisationRegister);
    }

    @Override
    public PersonService people() {
        return present(people);
    }

    @Override
    public EnterpriseService enterprises() {
        return present(enterprises);
    }

    @Override
    public SectorRegistry sectors() {
        return present(sectors);
    }

    @Override
    public EditionService editions() {
        return present(editions);
    }

    @Override
    public List<SectorPanel> panels() {
        return panels;
    }

    @Override
    public HazardService hazards() {
        return present(hazards);
    }

    @Override
    public SupervisionService supervisions() {
        return present(supervisions);
    }

    @Override
    public LookBackService lookBacks() {
        return present(lookBacks);
    }

    @Override
    public IssueService issues() {
        return present(issues);
    }

    @Override
    public AccidentService accidents() {
        return present(accidents);
    }

    @Override
    public CaseService cases() {
        return present(cases);
    }

    @Override
    public EnforcementOverview enforcement() {
        return present(enforcement);
    }

    @Override
    public RiskService risks() {
        return present(risks);
    }

    @Override
    public WorkService work() {
        return present(work);
    }

    @Override
    public InspectionService inspections() {
        return present(inspections);
    }

    @Override
    public SpotCheckService spotChecks() {
        return present(spotChecks);
    }

    @Override
    public SelfCheckService selfChecks() {
        return present(selfChecks);
    }

    @Override
    public DrillService drills() {
        return present(drills);
    }

    @Override
    public DutyService duties() {
        return present(duties);
    }

    @Override
    public RewardService rewards() {
        return present(rewards);
    }

    @Override
    public TraceService traces() {
        return present(traces);
    }

    @Override
    public AttachmentService attachments() {
        return present(attachments);
    }

    @Override
    public EvidenceService evidence() {
        return present(evidence);
    }

    @Override
    public ReportService reports() {
        return present(reports);
    }

    @Override
    public StatementService statements() {
        return present(statements);
    }

    @Override
    public GoalService goals() {
        return present(goals);
    }

    @Override
    public SearchService search() {
        return present(search);
    }

    @Override
    public FilterService filters() {
        return present(filters);
    }

    @Override
    public JobService jobs() {
        return present(jobs);
    }

    @Override
    public ExportService exports() {
        return present(exports);
    }

    @Override
    public ImportService imports() {
        return present(imports);
    }

    @Override
    public Annex2Printer annex2Printer() {
        return present(annex2Printer);
    }

    @Override
    public RiskPrinter riskPrinter() {
        return present(riskPrinter);
    }

    @Override
    public CampaignService campaigns() {
        return present(campaigns);
    }

    @Override
    public FrequencyService frequencies() {
        return present(frequencies);
    }

    @Override
    public AuditService audit() {
        return present(audit);
    }

    @Override
    public ModuleService modules() {
        return present(modules);
    }

    @Override
    public SheetService sheets() {
        return present(sheets);
    }

    @Override
    public boolean complete() {
        return Stream.of(
                        access,
                        identity,
                        organisations,
                        organisationRegister,
                        people,
                        enterprises,
                        sectors,
                        editions,
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
                        traces,
                        attachments,
                        evidence,
                        reports,
                        statements,
                        goals,
                        search,
                        filters,
                        jobs,
                        exports,
                        imports,
                        annex2Printer,
                        riskPrinter,
                        campaigns,
                        frequencies,
                        audit,
                        modules,
                        sheets)
                .noneMatch(List::isEmpty);
    }

    /** Of several, the last has the highest rank. */
    private static <T> T present(List<T> services) {
        if (services.isEmpty()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return services.get(services.size() - 1);
    }
}
