package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Sorted;
import org.bihuan.core.report.Totals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at all cases together. */
@Component
public final class DefaultEnforcementOverview implements EnforcementOverview {
    private static final int LARGEST_PAGE = 200;

    private final RecordDesk desk;
    private final OrganisationService organisations;
    private final FollowUps followUps;
    private final Bans bans;
    private final BatchFigures batches;

    @Activate
    public DefaultEnforcementOverview(
            @Reference RecordDesk desk,
            @Reference OrganisationService organisations,
            @Reference Totals totals,
            @Reference CampaignService campaigns) {
        this.desk = desk;
        this.organisations = organisations;
        this.followUps = new FollowUps(desk.records(), desk.hazards(), desk.access(), organisations);
        this.bans = new Bans(desk.records());
        this.batches = new BatchFigures(totals, organisations, campaigns.current());
    }

    @Override
    public Page<FollowUp> followUps(Caller caller, FollowUpQuery query) {
        return Sorted.page(fitting(caller, query), DefaultEnforcementOverview::urgency, query.after(), query.limit());
    }

    @Override
    public List<FollowUp> allFollowUps(Caller caller, FollowUpQuery query) {
        return fitting(caller, query).stream()
                .sorted(Comparator.comparing(DefaultEnforcementOverview::urgency))
                .toList();
    }

    private List<FollowUp> fitting(Caller caller, FollowUpQuery query) {
        desk.access().require(caller, Function.READ_CASE);
        Faults faults = new Faults();
        known("lead", query.lead(), faults);
        known("department", query.department(), faults);
        known("territory", query.territory(), faults);
        limited(query.limit(), faults);
        faults.throwIfAny();
        return followUps.of(caller, query, desk.today());
    }

    /** What has no deadline comes first, then what is due first. */
    private static String urgency(FollowUp one) {
        return one.deadline().map(Object::toString).orElse("-") + " " + one.hazard();
    }

    @Override
    public List<IndustryBan> bans(Caller caller, String person) {
        desk.access().require(caller, Function.READ_CASE);
        return bans.of(person, desk.access().reach(caller, Function.READ_CASE), desk.today());
    }

    @Override
    public Batches batches(Caller caller, BatchesQuery query) {
        desk.access().require(caller, Function.READ_REPORT);
        LocalDate day = query.day().orElseGet(() -> batches.usual(desk.today()));
        Faults faults = new Faults();
        batches.check(day, desk.today(), faults);
        faults.throwIfAny();
        return batches.of(desk.access().reach(caller, Function.READ_REPORT), day, desk.today());
    }

    @Override
    public Page<CountedRecord> counted(Caller caller, BatchQuery query) {
        desk.access().require(caller, Function.READ_REPORT);
        Faults faults = new Faults();
        batches.check(query.day(), desk.today(), faults);
        known("lead", query.lead(), faults);
        limited(query.limit(), faults);
        faults.throwIfAny();
        return desk.records().counted(batches.counted(query), desk.access().reach(caller, Function.READ_REPORT));
    }

    private static void limited(int limit, Faults faults) {
        faults.require(limit >= 1 && limit <= LARGEST_PAGE, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
    }

    private void known(String pointer, Optional<OrganisationId> id, Faults faults) {
        id.ifPresent(one -> faults.require(organisations.find(one).isPresent(), pointer, CommonFault.UNKNOWN_ID, one));
    }
}
