package org.bihuan.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.evidence.EvidenceService;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.SpotCheckService;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.job.JobService;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.report.Annex2Printer;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.risk.RiskPrinter;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.search.SearchService;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
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
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.RecordServices;

/** Every service at its simplest: it remembers what it was told, and refuses on demand. */
final class FakePlatform implements Platform, RecordServices {
    final FakeIdentity identity = new FakeIdentity();
    final FakeJobs jobs = new FakeJobs();
    final Map<HazardId, Hazard> hazards = new LinkedHashMap<>();
    final List<Command> commands = new ArrayList<>();
    final List<Object> told = new ArrayList<>();
    final List<Enterprise> enterprises = new ArrayList<>();
    final Map<SectorId, SectorDefinition> sectors =
            new LinkedHashMap<>(Map.of(FakeSectors.MINES.id(), FakeSectors.MINES));
    volatile boolean complete = true;
    volatile Supplier<Hazard> nextStep = () -> hazards.values().iterator().next();

    private <T> T there(T service) {
        if (!complete) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return service;
    }

    void note(Command command, Object input) {
        commands.add(command);
        told.add(input);
        command.faults().throwIfAny();
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, List.of(Fault.at("", CommonFault.REQUIRED)));
        }
    }

    @Override
    public boolean complete() {
        return complete;
    }

    @Override
    public RecordServices records() {
        return this;
    }

    @Override
    public Access access() {
        return there(new FakeAccess());
    }

    @Override
    public IdentityService identity() {
        return there(identity);
    }

    @Override
    public OrganisationService organisations() {
        return there(new FakeOrganisations());
    }

    @Override
    public OrganisationRegister organisationRegister() {
        return there(new FakeRegister(this));
    }

    @Override
    public PersonService people() {
        return there(new FakePeople(this));
    }

    @Override
    public EnterpriseService enterprises() {
        return there(new FakeEnterprises(this));
    }

    @Override
    public SectorRegistry sectors() {
        return there(new FakeSectors(this));
    }

    @Override
    public FrequencyService frequencies() {
        return there(new FakeFrequencies(this));
    }

    @Override
    public List<SectorPanel> panels() {
        return List.of(new FakePanel());
    }

    @Override
    public EditionService editions() {
        return there(new FakeEditions(this));
    }

    @Override
    public HazardService hazards() {
        return there(new FakeHazards(this));
    }

    @Override
    public SupervisionService supervisions() {
        return there(new FakeSupervisions(this));
    }

    @Override
    public LookBackService lookBacks() {
        return there(new FakeLookBacks(this));
    }

    @Override
    public IssueService issues() {
        return there(new FakeIssues(this));
    }

    @Override
    public RiskService risks() {
        return there(new FakeRisks(this::note, told));
    }

    @Override
    public WorkService work() {
        return there(new FakeWork(this::note, told));
    }

    @Override
    public AccidentService accidents() {
        return there(new FakeAccidents(this));
    }

    @Override
    public CaseService cases() {
        return there(new FakeCases(this));
    }

    @Override
    public EnforcementOverview enforcement() {
        return there(new FakeEnforcement(told));
    }

    @Override
    public InspectionService inspections() {
        return there(new FakeInspections(this));
    }

    @Override
    public SpotCheckService spotChecks() {
        return there(new FakeSpotChecks(told));
    }

    @Override
    public SelfCheckService selfChecks() {
        return there(new FakeSelfChecks(this));
    }

    @Override
    public DrillService drills() {
        return there(new FakeDrills(this));
    }

    @Override
    public DutyService duties() {
        return there(FakeDrills::duties);
    }

    @Override
    public RewardService rewards() {
        return there(new FakeRewards(this));
    }

    @Override
    public TraceService traces() {
        return there(new FakeTraces());
    }

    @Override
    public AttachmentService attachments() {
        return there(new FakeAttachments(this));
    }

    @Override
    public EvidenceService evidence() {
        return there((caller, kind, record) -> SomeEvidence.of(FakeAttachments.PHOTO));
    }

    @Override
    public ReportService reports() {
        return there(new FakeReports(this));
    }

    @Override
    public StatementService statements() {
        return there(new FakeStatements(this));
    }

    @Override
    public GoalService goals() {
        return there(new FakeStatements(this));
    }

    @Override
    public SearchService search() {
        return there(new FakeSearch(this));
    }

    @Override
    public JobService jobs() {
        return there(jobs);
    }

    @Override
    public ExportService exports() {
        return there(jobs);
    }

    @Override
    public ImportService imports() {
        return there(jobs);
    }

    @Override
    public FilterService filters() {
        return there(new FakeFilters(this));
    }

    @Override
    public Annex2Printer annex2Printer() {
        return there((form, annex, heading, language, to) -> to.write(("sheet " + annex.asOf() + " of " + heading.unit()
                        + heading.lead().map(lead -> ", led by " + lead).orElse(""))
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public RiskPrinter riskPrinter() {
        return there((form, heading, risks, language, to) -> to.write((heading.unit()
                        + heading.contact()
                                .map(contact -> " " + contact.name() + " " + contact.phone())
                                .orElse("")
                        + ": sheet of " + risks.size() + ", without " + heading.leftOut())
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public CampaignService campaigns() {
        LocalDate start = LocalDate.of(2023, 5, 1);
        return there(() -> new Campaign(
                "c-2023", "1号", "专项行动", start, start, start.plusDays(200), List.of(), List.of(), List.of()));
    }

    @Override
    public AuditService audit() {
        return there(new FakeAudit());
    }

    @Override
    public ModuleService modules() {
        return there(new FakeModules(this));
    }

    @Override
    public SheetService sheets() {
        return there(new FakeSheets(this));
    }
}
