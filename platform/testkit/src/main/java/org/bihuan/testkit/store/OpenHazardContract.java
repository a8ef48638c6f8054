package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;
import org.junit.jupiter.api.Test;

/** What every {@code RecordStore} finds about hazards that are open. */
public interface OpenHazardContract {
    /** Stores over an empty database. */
    Stores stores();

    private Issue about(SomeIssue some, Hazard... hazards) {
        for (Hazard hazard : hazards) {
            some.concerning(new RecordId(hazard.id().value()));
        }
        Issue issue = some.build();
        stores().records().add(issue, anEventOf(issue).build());
        return issue;
    }

    private List<Issue> found(Measure measure, Reach reach) {
        return stores().records().ofOpenHazards(Issue.class, measure, reach);
    }

    @Test
    default void recordsOfHazardsThatAreOpenOrMergedAreFoundOnceEach() {
        Hazard open = Added.hazard(stores(), aHazard());
        Hazard reopened = Added.hazard(stores(), aHazard().reopened("再次出现"));
        Hazard merged = Added.hazard(stores(), aHazard().mergedInto(new HazardId(Some.id())));
        Hazard closed = Added.hazard(stores(), aHazard().accepted(LocalDate.of(2023, 6, 1)));
        Hazard voided = Added.hazard(stores(), aHazard().voided("重复"));
        Issue first = about(anIssue().tagged("parks", "old-units"), open, reopened);
        Issue second = about(anIssue(), closed, merged);
        about(anIssue(), closed, voided);
        about(anIssue());

        assertThat(found(Measure.ISSUE_FOUND, new Reach.All())).containsExactly(second, first);
        assertThat(found(Measure.ISSUE_FIXED, new Reach.All())).isEmpty();
    }

    @Test
    default void recordsOfOpenHazardsEndAtTheReachOfBoth() {
        Hazard elsewhere =
                Added.hazard(stores(), aHazard().ledBy("dept-housing").at("street-wulong"));
        Hazard here = Added.hazard(stores(), aHazard().ledBy("dept-water").at("street-dounan"));
        Hazard merged = Added.hazard(
                stores(), aHazard().ledBy("dept-housing").at("street-wulong").mergedInto(new HazardId(Some.id())));
        about(anIssue().ledBy("dept-housing").at("street-wulong"), elsewhere);
        Issue ofHazard = about(anIssue().ledBy("dept-housing").at("street-wulong"), here);
        Issue own = about(anIssue().ledBy("dept-water").at("street-dounan"), elsewhere);
        Issue ofMerged = about(anIssue().ledBy("dept-housing").at("street-wulong"), merged);

        for (Reach reach : List.of(
                new Reach.OfLead(new OrganisationId("dept-water")),
                new Reach.OfLead(new OrganisationId("dept-market"), Set.of(new OrganisationId("dept-water"))),
                new Reach.OfTerritory(new OrganisationId("street-dounan")),
                new Reach.OfTerritory(
                        new OrganisationId("street-luolong"), Set.of(new OrganisationId("street-dounan"))))) {
            assertThat(found(Measure.ISSUE_FOUND, reach)).containsExactly(ofMerged, own, ofHazard);
        }
        for (Reach reach : List.of(new Reach.None(), new Reach.OfEnterprise(here.enterprise()))) {
            assertThat(found(Measure.ISSUE_FOUND, reach)).isEmpty();
        }
    }
}
