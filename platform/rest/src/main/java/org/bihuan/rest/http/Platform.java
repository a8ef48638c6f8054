package org.bihuan.rest.http;

import org.bihuan.api.accident.AccidentService;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.report.Annex2Printer;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.statement.StatementService;

/**
 * The services behind the interface. They come and go while Jersey stays; each method throws
 * {@link org.bihuan.api.problem.CommonProblem#UNAVAILABLE} while its service is away.
 */
public interface Platform {
    Access access();

    IdentityService identity();

    OrganisationService organisations();

    EnterpriseService enterprises();

    SectorRegistry sectors();

    EditionService editions();

    HazardService hazards();

    IssueService issues();

    AccidentService accidents();

    ReportService reports();

    StatementService statements();

    Annex2Printer annex2Printer();

    CampaignService campaigns();

    FrequencyService frequencies();

    AuditService audit();

    ModuleService modules();

    SheetService sheets();

    /** Whether every service is there. */
    boolean complete();
}
