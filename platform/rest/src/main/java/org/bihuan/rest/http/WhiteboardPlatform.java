package org.bihuan.rest.http;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.evidence.EvidenceService;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.filter.FilterService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.job.JobService;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.report.Annex2Printer;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.risk.RiskPrinter;
import org.bihuan.api.search.SearchService;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.statement.GoalService;
import org.bihuan.api.statement.StatementService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes each service as it comes. */
@Component
public final class WhiteboardPlatform implements Platform {
    private final RecordServices records;

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

    @Activate
    public WhiteboardPlatform(@Reference RecordServices records) {
        this.records = records;
    }

    @Override
    public Access access() {
        return Present.of(access);
    }

    @Override
    public IdentityService identity() {
        return Present.of(identity);
    }

    @Override
    public OrganisationService organisations() {
        return Present.of(organisations);
    }

    @Override
    public OrganisationRegister organisationRegister() {
        return Present.of(organisationRegister);
    }

    @Override
    public PersonService people() {
        return Present.of(people);
    }

    @Override
    public EnterpriseService enterprises() {
        return Present.of(enterprises);
    }

    @Override
    public SectorRegistry sectors() {
        return Present.of(sectors);
    }

    @Override
    public EditionService editions() {
        return Present.of(editions);
    }

    @Override
    public List<SectorPanel> panels() {
        return panels;
    }

    @Override
    public RecordServices records() {
        return records;
    }

    @Override
    public AttachmentService attachments() {
        return Present.of(attachments);
    }

    @Override
    public EvidenceService evidence() {
        return Present.of(evidence);
    }

    @Override
    public ReportService reports() {
        return Present.of(reports);
    }

    @Override
    public StatementService statements() {
        return Present.of(statements);
    }

    @Override
    public GoalService goals() {
        return Present.of(goals);
    }

    @Override
    public SearchService search() {
        return Present.of(search);
    }

    @Override
    public FilterService filters() {
        return Present.of(filters);
    }

    @Override
    public JobService jobs() {
        return Present.of(jobs);
    }

    @Override
    public ExportService exports() {
        return Present.of(exports);
    }

    @Override
    public ImportService imports() {
        return Present.of(imports);
    }

    @Override
    public Annex2Printer annex2Printer() {
        return Present.of(annex2Printer);
    }

    @Override
    public RiskPrinter riskPrinter() {
        return Present.of(riskPrinter);
    }

    @Override
    public CampaignService campaigns() {
        return Present.of(campaigns);
    }

    @Override
    public FrequencyService frequencies() {
        return Present.of(frequencies);
    }

    @Override
    public AuditService audit() {
        return Present.of(audit);
    }

    @Override
    public ModuleService modules() {
        return Present.of(modules);
    }

    @Override
    public SheetService sheets() {
        return Present.of(sheets);
    }

    @Override
    public boolean complete() {
        return records.complete()
                && Stream.of(
                                access,
                                identity,
                                organisations,
                                organisationRegister,
                                people,
                                enterprises,
                                sectors,
                                editions,
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
}
