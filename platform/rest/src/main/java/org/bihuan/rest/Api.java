package org.bihuan.rest;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.bihuan.rest.accident.AccidentResource;
import org.bihuan.rest.attachment.AttachmentResource;
import org.bihuan.rest.attachment.RecordAttachmentResource;
import org.bihuan.rest.audit.AuditResource;
import org.bihuan.rest.campaign.CampaignResource;
import org.bihuan.rest.enforcement.BanResource;
import org.bihuan.rest.enforcement.CaseResource;
import org.bihuan.rest.enforcement.EnforcementFigureResource;
import org.bihuan.rest.enforcement.FollowUpResource;
import org.bihuan.rest.enforcement.HazardEnforcementResource;
import org.bihuan.rest.evidence.EvidenceResource;
import org.bihuan.rest.filter.FilterResource;
import org.bihuan.rest.hazard.HazardResource;
import org.bihuan.rest.http.Entry;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.UnreadBody;
import org.bihuan.rest.identity.SessionResource;
import org.bihuan.rest.identity.SetUpResource;
import org.bihuan.rest.identity.UserResource;
import org.bihuan.rest.inspection.InspectionResource;
import org.bihuan.rest.inspection.SpotCheckResource;
import org.bihuan.rest.issue.IssueResource;
import org.bihuan.rest.job.ImportResource;
import org.bihuan.rest.job.JobResource;
import org.bihuan.rest.json.BodyReader;
import org.bihuan.rest.json.JsonWriter;
import org.bihuan.rest.lookback.LookBackResource;
import org.bihuan.rest.module.ModuleResource;
import org.bihuan.rest.openapi.OpenApiResource;
import org.bihuan.rest.organisation.EnterpriseResource;
import org.bihuan.rest.organisation.OrganisationResource;
import org.bihuan.rest.organisation.PersonResource;
import org.bihuan.rest.problem.ProblemMapper;
import org.bihuan.rest.problem.UnexpectedMapper;
import org.bihuan.rest.report.ReportResource;
import org.bihuan.rest.risk.RiskGoalResource;
import org.bihuan.rest.risk.RiskResource;
import org.bihuan.rest.risk.RiskSheetResource;
import org.bihuan.rest.search.SearchResource;
import org.bihuan.rest.sector.EventResource;
import org.bihuan.rest.sector.EventStreams;
import org.bihuan.rest.sector.SectorResource;
import org.bihuan.rest.selfcheck.DrillResource;
import org.bihuan.rest.selfcheck.DutyResource;
import org.bihuan.rest.selfcheck.SelfCheckResource;
import org.bihuan.rest.statement.GoalResource;
import org.bihuan.rest.statement.StatementResource;
import org.bihuan.rest.supervision.SupervisionResource;
import org.bihuan.rest.system.SystemResource;
import org.bihuan.rest.tip.RewardResource;
import org.bihuan.rest.trace.TraceResource;
import org.bihuan.rest.work.WorkResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationBase;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;

/**
 * Everything below {@code /api/v1}. One application with all its resources: each resource registered by itself would load
 * Jersey anew, a dozen times at every start.
 */
@Component(service = Application.class)
@JakartarsApplicationBase("v1")
@JakartarsName("bihuan")
public class Api extends Application {
    private final Set<Object> singletons;

    @Activate
    public Api(
            @Reference Platform platform,
            @Reference EventStreams streams,
            @Reference AccidentResource accidents,
            @Reference AttachmentResource attachments,
            @Reference AuditResource audit,
            @Reference BanResource bans,
            @Reference CampaignResource campaign,
            @Reference CaseResource cases,
            @Reference DrillResource drills,
            @Reference DutyResource duties,
            @Reference EnforcementFigureResource enforcementFigures,
            @Reference EnterpriseResource enterprises,
            @Reference EventResource events,
            @Reference EvidenceResource evidence,
            @Reference FilterResource filters,
            @Reference FollowUpResource followUps,
            @Reference GoalResource goals,
            @Reference HazardEnforcementResource hazardEnforcement,
            @Reference HazardResource hazards,
            @Reference ImportResource imports,
            @Reference InspectionResource inspections,
            @Reference IssueResource issues,
            @Reference JobResource jobs,
            @Reference LookBackResource lookBacks,
            @Reference ModuleResource modules,
            @Reference OpenApiResource openApi,
            @Reference OrganisationResource organisations,
            @Reference PersonResource people,
            @Reference RecordAttachmentResource recordAttachments,
            @Reference ReportResource reports,
            @Reference RewardResource rewards,
            @Reference RiskGoalResource riskGoal,
            @Reference RiskResource risks,
            @Reference RiskSheetResource riskSheets,
            @Reference SearchResource search,
            @Reference SectorResource sectors,
            @Reference SelfCheckResource selfChecks,
            @Reference SessionResource sessions,
            @Reference SetUpResource setUp,
            @Reference SpotCheckResource spotChecks,
            @Reference StatementResource statements,
            @Reference SupervisionResource supervisions,
            @Reference SystemResource system,
            @Reference TraceResource traces,
            @Reference UserResource users,
            @Reference WorkResource work) {
        singletons = Set.of(
                new BodyReader(),
                new JsonWriter(),
                new ProblemMapper(),
                new UnexpectedMapper(),
                new UnreadBody(),
                new Entry(platform, streams::alive),
                accidents,
                attachments,
                audit,
                bans,
                campaign,
                cases,
                drills,
                duties,
                enforcementFigures,
                enterprises,
                events,
                evidence,
                filters,
                followUps,
                goals,
                hazardEnforcement,
                hazards,
                imports,
                inspections,
                issues,
                jobs,
                lookBacks,
                modules,
                openApi,
                organisations,
                people,
                recordAttachments,
                reports,
                rewards,
                riskGoal,
                risks,
                riskSheets,
                search,
                sectors,
                selfChecks,
                sessions,
                setUp,
                spotChecks,
                statements,
                supervisions,
                system,
                traces,
                users,
                work);
    }

    /** Instances that the service registry made; Jersey makes none. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
