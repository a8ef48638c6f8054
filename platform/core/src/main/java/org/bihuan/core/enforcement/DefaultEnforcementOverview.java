package org.bihuan.core.enforcement;

import java.util.Optional;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Sorted;
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

    @Activate
    public DefaultEnforcementOverview(@Reference RecordDesk desk, @Reference OrganisationService organisations) {
        this.desk = desk;
        this.organisations = organisations;
        this.followUps = new FollowUps(desk.records(), desk.hazards(), desk.access());
    }

    @Override
    public Page<FollowUp> followUps(Caller caller, FollowUpQuery query) {
        desk.access().require(caller, Function.READ_CASE);
        Faults faults = new Faults();
        known("lead", query.lead(), faults);
        known("department", query.department(), faults);
        known("territory", query.territory(), faults);
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return Sorted.page(
                followUps.of(caller, query, desk.today()),
                DefaultEnforcementOverview::urgency,
                query.after(),
                query.limit());
    }

    /** What has no deadline comes first, then what is due first. */
    private static String urgency(FollowUp one) {
        return one.deadline().map(Object::toString).orElse("") + " " + one.hazard();
    }

    private void known(String pointer, Optional<OrganisationId> id, Faults faults) {
        id.ifPresent(one -> faults.require(organisations.find(one).isPresent(), pointer, CommonFault.UNKNOWN_ID, one));
    }
}
