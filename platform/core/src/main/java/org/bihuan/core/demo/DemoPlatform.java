package org.bihuan.core.demo;

import java.time.Clock;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;
import org.bihuan.api.work.WorkService;
import org.bihuan.core.attachment.DefaultAttachmentService;
import org.bihuan.core.audit.ChainedAuditTrail;
import org.bihuan.core.audit.Sealer;
import org.bihuan.core.enforcement.DefaultCaseService;
import org.bihuan.core.hazard.DefaultHazardService;
import org.bihuan.core.hazard.HazardRegistrar;
import org.bihuan.core.identity.InCharge;
import org.bihuan.core.identity.Predecessors;
import org.bihuan.core.inspection.DefaultInspectionService;
import org.bihuan.core.inspection.Sheets;
import org.bihuan.core.organisation.DefaultEnterpriseService;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.reference.YamlWorkKinds;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.bihuan.core.report.Totals;
import org.bihuan.core.risk.DefaultRiskService;
import org.bihuan.core.search.Changes;
import org.bihuan.core.search.HazardSearch;
import org.bihuan.core.search.RecordSearch;
import org.bihuan.core.search.SearchFeed;
import org.bihuan.core.selfcheck.DefaultSelfCheckService;
import org.bihuan.core.work.DefaultWorkService;

/** What the demonstration needs of the platform; services that take a clock are made with another one. */
record DemoPlatform(
        UserStore users,
        EventStore events,
        HazardStore hazards,
        LedgerStore ledger,
        AttachmentStore attachments,
        ContentStore contents,
        RecordStore records,
        EnterpriseStore enterprises,
        NumberStore counters,
        SectorRegistry sectors,
        Sheets sheets,
        OrganisationService organisations,
        CampaignService campaigns,
        IdentityService identity,
        Access access,
        Annex2FormSource form,
        Phones phones,
        Sealer sealer,
        Changes changes,
        SearchFeed feed,
        HazardSearch search,
        RecordSearch recordSearch,
        Cube cube) {
    private static final int LONG_DAYS = 180;
    private static final int MANY_PENALTIES = 2;

    HazardService hazards(Clock clock) {
        return new DefaultHazardService(desk(clock), registrar(clock), search, attachments, events);
    }

    private HazardRegistrar registrar(Clock clock) {
        return new HazardRegistrar(desk(clock), sectors, organisations, form);
    }

    AttachmentService attachments(Clock clock) {
        return new DefaultAttachmentService(
                attachments,
                contents,
                hazards,
                records,
                events,
                access,
                new ChainedAuditTrail(sealer, changes, clock),
                clock);
    }

    RecordDesk desk(Clock clock) {
        return new RecordDesk(
                records,
                hazards,
                ledger,
                enterprises,
                events,
                counters,
                sectors,
                organisations,
                campaigns,
                form,
                access,
                new ChainedAuditTrail(sealer, changes, clock),
                cube,
                recordSearch,
                new InCharge(new Predecessors(enterprises, organisations, clock)),
                clock);
    }

    CaseService cases(RecordDesk desk) {
        return new DefaultCaseService(desk, organisations, hazards, events, users, LONG_DAYS, MANY_PENALTIES);
    }

    RiskService risks(RecordDesk desk) {
        return new DefaultRiskService(
                desk, phones, organisations, new YamlRiskForm(), new Totals(cube, form, campaigns));
    }

    WorkService work(RecordDesk desk) {
        return new DefaultWorkService(desk, organisations, campaigns, new YamlWorkKinds(), attachments);
    }

    /** Signs without a password: the demonstration knows none. */
    InspectionService inspections(Clock clock) {
        return DefaultInspectionService.signedBy(
                (caller, password) -> {},
                desk(clock),
                registrar(clock),
                attachments,
                users,
                sheets,
                organisations,
                campaigns);
    }

    SelfCheckService selfChecks(Clock clock) {
        return new DefaultSelfCheckService(desk(clock), registrar(clock), attachments, sheets);
    }

    EnterpriseService enterprises(Clock clock) {
        return new DefaultEnterpriseService(
                enterprises,
                events,
                organisations,
                sectors,
                form,
                phones,
                desk(clock),
                access,
                new ChainedAuditTrail(sealer, changes, clock),
                clock);
    }
}
