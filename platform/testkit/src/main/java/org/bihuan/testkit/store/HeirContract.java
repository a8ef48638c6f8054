package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every store knows of records with which a successor of a split enterprise goes on. */
public interface HeirContract {
    /** Stores over an empty database. */
    Stores stores();

    private static OtherEnterprise successor() {
        return new OtherEnterprise(new EnterpriseId(Some.id()), "分立后的某厂");
    }

    private Hazard inherited(Hazard hazard, Optional<OtherEnterprise> heir) {
        Hazard next = hazard.inherited(heir);
        stores().hazards().change(next, anEventOf(next).build());
        return next;
    }

    private Issue issue(EnterpriseId firm) {
        Issue issue = anIssue().of(firm, "某厂").build();
        stores().records().add(issue, anEventOf(issue).build());
        return issue;
    }

    private Issue inherited(Issue issue, OtherEnterprise heir) {
        Issue next = issue.inherited(Optional.of(heir));
        stores().records().change(next, anEventOf(next).build());
        return next;
    }

    private List<Hazard> hazards(Reach reach) {
        return Listing.of(stores().hazards(), HazardQuery.select(), reach);
    }

    private List<Issue> issues(Reach reach) {
        return Listing.of(stores().records(), Issue.class, RecordQuery.select(), reach);
    }

    @Test
    default void aSuccessorReachesOfASplitFirmWhatWasAssignedToItAlone() {
        OtherEnterprise heir = successor();
        OtherEnterprise other = successor();
        Hazard left = Added.hazard(stores(), aHazard());
        EnterpriseId split = left.enterprise();
        Hazard own = Added.hazard(stores(), aHazard().of(heir.id()));
        Hazard assigned = inherited(Added.hazard(stores(), aHazard().of(split)), Optional.of(heir));
        inherited(Added.hazard(stores(), aHazard().of(split)), Optional.of(other));
        inherited(Added.hazard(stores(), aHazard()), Optional.of(heir));
        issue(split);
        Issue issue = inherited(issue(split), heir);

        Reach reach = new Reach.OfEnterprise(heir.id(), Set.of(), Set.of(split));
        assertThat(hazards(reach)).containsExactly(assigned, own);
        assertThat(issues(reach)).containsExactly(issue);
        assertThat(hazards(new Reach.OfEnterprise(heir.id()))).containsExactly(own);
        assertThat(issues(new Reach.OfEnterprise(heir.id()))).isEmpty();
    }

    @Test
    default void afterAMergerOfTheSuccessorItsOwnSuccessorReachesIt() {
        OtherEnterprise heir = successor();
        Hazard assigned = inherited(Added.hazard(stores(), aHazard()), Optional.of(heir));
        EnterpriseId split = assigned.enterprise();
        Issue issue = inherited(issue(split), heir);

        Reach reach = new Reach.OfEnterprise(new EnterpriseId(Some.id()), Set.of(heir.id()), Set.of(split));
        assertThat(hazards(reach)).containsExactly(assigned);
        assertThat(issues(reach)).containsExactly(issue);
    }

    @Test
    default void whatIsNoLongerAssignedIsReachedNoMore() {
        OtherEnterprise heir = successor();
        Hazard assigned = inherited(Added.hazard(stores(), aHazard()), Optional.of(heir));
        assertThat(stores().hazards().find(assigned.id()).orElseThrow().record())
                .isEqualTo(assigned);
        inherited(assigned, Optional.empty());

        assertThat(hazards(new Reach.OfEnterprise(heir.id(), Set.of(), Set.of(assigned.enterprise()))))
                .isEmpty();
    }
}
