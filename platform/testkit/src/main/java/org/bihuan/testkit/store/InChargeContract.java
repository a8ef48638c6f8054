package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.Test;

/** What every store knows of filters by bodies and firms that go on with the records of others. */
public interface InChargeContract {
    OrganisationId WATER = new OrganisationId("dept-water");
    OrganisationId LAKES = new OrganisationId("dept-lakes");
    OrganisationId DOUNAN = new OrganisationId("street-dounan");
    OrganisationId LUOLONG = new OrganisationId("street-luolong");

    /** Stores over an empty database. */
    Stores stores();

    private Hazard hazard(SomeHazard given) {
        return Added.hazard(stores(), given);
    }

    private Issue issue(String lead, String territory) {
        return kept(anIssue().ledBy(lead).at(territory).build());
    }

    private Issue kept(Issue issue) {
        stores().records().add(issue, anEventOf(issue).build());
        return issue;
    }

    private List<Hazard> hazards(HazardQuery.Selection wanted, Reach reach) {
        List<Hazard> all = Listing.pages(position -> stores().hazards().list(wanted.page(position, 2), reach));
        assertThat(stores().hazards().count(wanted.first(2), reach)).isEqualTo(all.size());
        return all;
    }

    private List<Issue> issues(RecordQuery.Selection wanted, Reach reach) {
        List<Issue> all =
                Listing.pages(position -> stores().records().list(Issue.class, wanted.page(position, 2), reach));
        assertThat(stores().records().count(Issue.class, wanted.first(2), reach))
                .isEqualTo(all.size());
        return all;
    }

    @Test
    default void aFilterByABodyFindsOnEveryPageWhatItGoesOnWith() {
        List<Hazard> hazards = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hazards.add(0, hazard(aHazard().ledBy("dept-water").at("street-luolong")));
            hazards.add(0, hazard(aHazard().ledBy("dept-lakes").at("street-dounan")));
            hazard(aHazard().ledBy("dept-housing"));
            issues.add(0, issue("dept-lakes", "street-luolong"));
            issues.add(0, issue("dept-water", "street-dounan"));
            issue("dept-housing", "street-longcheng");
        }
        Reach.OfLead lead = new Reach.OfLead(WATER, Set.of(LAKES));
        Reach.OfTerritory territory = new Reach.OfTerritory(DOUNAN, Set.of(LUOLONG));

        assertThat(hazards(HazardQuery.select().lead(lead), new Reach.All())).isEqualTo(hazards);
        assertThat(hazards(HazardQuery.select().territory(territory), new Reach.All()))
                .isEqualTo(hazards);
        assertThat(hazards(HazardQuery.select().lead(lead).territory(territory), lead))
                .isEqualTo(hazards);
        assertThat(issues(RecordQuery.select().lead(lead), new Reach.All())).isEqualTo(issues);
        assertThat(issues(RecordQuery.select().territory(territory), lead)).isEqualTo(issues);
        assertThat(hazards(HazardQuery.select().lead(LAKES), new Reach.All()))
                .isEqualTo(
                        hazards.stream().filter(one -> one.lead().equals(LAKES)).toList());
    }

    @Test
    default void aFilterEndsAtTheReach() {
        Reach.OfLead lead = new Reach.OfLead(WATER, Set.of(LAKES));
        Hazard one = hazard(aHazard().ledBy("dept-lakes").at("street-dounan"));
        Hazard registered = hazard(aHazard().ledBy("dept-lakes").registeredBy("dept-housing"));
        hazard(aHazard().ledBy("dept-water").at("street-luolong"));
        hazard(aHazard().ledBy("dept-housing").at("street-dounan"));
        HazardQuery.Selection wanted = HazardQuery.select().lead(lead);

        assertThat(hazards(wanted, new Reach.OfTerritory(DOUNAN))).containsExactly(one);
        assertThat(hazards(wanted, new Reach.OfDepartment(new OrganisationId("dept-housing"))))
                .containsExactly(registered);
        assertThat(hazards(wanted, new Reach.OfEnterprise(one.enterprise()))).containsExactly(one);
        assertThat(hazards(wanted, new Reach.OfLead(LAKES))).containsExactly(registered, one);
        assertThat(hazards(wanted, new Reach.OfLead(new OrganisationId("dept-housing"))))
                .isEmpty();
        assertThat(hazards(wanted, new Reach.None())).isEmpty();
    }

    @Test
    default void aFilterByAFirmFindsWhatItGoesOnWith() {
        EnterpriseId heir = new EnterpriseId(Some.id());
        OtherEnterprise other = new OtherEnterprise(heir, "分立后的某厂");
        Hazard own = hazard(aHazard().of(heir).ledBy("dept-water"));
        Hazard merged = hazard(aHazard().ledBy("dept-lakes"));
        Hazard divided = hazard(aHazard());
        hazard(aHazard().of(divided.enterprise()));
        Hazard assigned = divided.inherited(Optional.of(other));
        stores().hazards().change(assigned, anEventOf(assigned).build());
        hazard(aHazard());
        Issue issue = kept(anIssue().of(divided.enterprise(), "某厂").build());
        Issue inherited = issue.inherited(Optional.of(other));
        stores().records().change(inherited, anEventOf(inherited).build());
        kept(anIssue().of(divided.enterprise(), "某厂").build());
        Reach.OfEnterprise firm =
                new Reach.OfEnterprise(heir, Set.of(merged.enterprise()), Set.of(divided.enterprise()));

        assertThat(hazards(HazardQuery.select().enterprise(firm), new Reach.All()))
                .containsExactly(assigned, merged, own);
        assertThat(hazards(HazardQuery.select().enterprise(firm).lead(LAKES), new Reach.OfEnterprise(heir)))
                .isEmpty();
        assertThat(hazards(
                        HazardQuery.select().enterprise(firm).lead(new Reach.OfLead(WATER, Set.of(LAKES))),
                        new Reach.All()))
                .containsExactly(merged, own);
        assertThat(hazards(HazardQuery.select().enterprise(heir), new Reach.All()))
                .containsExactly(own);
        assertThat(issues(RecordQuery.select().enterprise(firm), new Reach.All()))
                .containsExactly(inherited);
    }

    @Test
    default void enterprisesOfADissolvedStreetAreFoundWithThoseOfTheNext() {
        Enterprise one = enterprise("乙石场", "street-dounan");
        Enterprise two = enterprise("甲石场", "street-luolong");
        enterprise("丙石场", "street-longcheng");
        Reach.OfTerritory next = new Reach.OfTerritory(DOUNAN, Set.of(LUOLONG));

        assertThat(enterprises(next, new Reach.All())).containsExactlyInAnyOrder(one, two);
        assertThat(enterprises(next, new Reach.OfTerritory(LUOLONG))).containsExactly(two);
        assertThat(enterprises(next, new Reach.OfEnterprise(one.id()))).containsExactly(one);
        assertThat(enterprises(next, new Reach.None())).isEmpty();
        assertThat(enterprises(new Reach.OfTerritory(LUOLONG), next)).containsExactly(two);
    }

    private Enterprise enterprise(String name, String territory) {
        Enterprise enterprise = anEnterprise().named(name).at(territory).build();
        stores().enterprises().add(enterprise, anEventOf(enterprise).build());
        return enterprise;
    }

    private List<Enterprise> enterprises(Reach.OfTerritory territory, Reach reach) {
        List<Enterprise> all = Listing.pages(
                position -> stores().enterprises().list(Listing.enterprisesAt(territory, position, 1), reach));
        EnterpriseQuery first = Listing.enterprisesAt(territory, Optional.empty(), 1);
        assertThat(stores().enterprises().count(first, reach)).isEqualTo(all.size());
        return all;
    }
}
