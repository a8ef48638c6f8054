package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;
import org.junit.jupiter.api.Test;

/** How every {@code RecordStore} lists records. */
public interface RecordListContract {
    LocalDate DAY = LocalDate.of(2023, 6, 1);

    /** Stores over an empty database. */
    Stores stores();

    private Issue add(SomeIssue some) {
        Issue issue = some.build();
        stores().records().add(issue, anEventOf(issue).build());
        return issue;
    }

    private Issue change(Issue next) {
        stores().records().change(next, anEventOf(next).build());
        return next;
    }

    @Test
    default void recordsAreListedNewestFirstPageByPage() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            issues.add(0, add(anIssue()));
        }

        List<Issue> listed = Listing.pages(after ->
                stores().records().list(Issue.class, RecordQuery.select().page(after, 3), new Reach.All()));

        assertThat(listed).isEqualTo(issues);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> stores().records()
                .list(Issue.class, RecordQuery.select().page(Optional.of("x"), 3), new Reach.All()));
    }

    @Test
    default void recordsAreReadByTheirIdsNewestFirst() {
        Issue one = add(anIssue());
        add(anIssue());
        Issue other = add(anIssue());

        assertThat(stores().records()
                        .newestFirst(
                                Issue.class,
                                List.of(
                                        one.head().id(),
                                        new RecordId(Some.id()),
                                        other.head().id())))
                .containsExactly(other, one);
        assertThat(stores().records()
                        .newestFirst(Accident.class, List.of(one.head().id())))
                .isEmpty();
        assertThat(stores().records().newestFirst(Issue.class, List.of())).isEmpty();
    }

    @Test
    default void recordsAreFilteredByWhatTheirHeadsSay() {
        RecordId hazard = new RecordId(Some.id());
        RecordId further = new RecordId(Some.id());
        EnterpriseId enterprise = new EnterpriseId(Some.id());
        Issue one = add(anIssue()
                .in("fire-safety")
                .row("fire")
                .ledBy("fire-rescue")
                .at("street-dounan")
                .of(enterprise, "某某商场")
                .concerning(hazard)
                .concerning(further)
                .titled("通道堵塞 ABC")
                .on(DAY.plusDays(9)));
        Issue other = change(
                add(anIssue().nowhere().concerning(new RecordId(Some.id()))).treated(SomeIssue.rootCause(DAY)));

        assertThat(listed(query -> query.sector(new SectorId("fire-safety")))).containsExactly(one);
        assertThat(listed(query -> query.lead(new OrganisationId("fire-rescue"))))
                .containsExactly(one);
        assertThat(listed(query -> query.territory(new OrganisationId("street-dounan"))))
                .containsExactly(one);
        assertThat(listed(query -> query.enterprise(enterprise))).containsExactly(one);
        assertThat(listed(query -> query.link(hazard))).containsExactly(one);
        assertThat(listed(query -> query.link(hazard).link(further))).containsExactly(one);
        assertThat(listed(query -> query.link(hazard).link(new RecordId(Some.id()))))
                .isEmpty();
        assertThat(listed(query -> query.measure(Measure.ISSUE_ROOTCAUSE))).containsExactly(other);
        assertThat(listed(query -> query.measure(Measure.ISSUE_FIXED))).isEmpty();
        assertThat(listed(query -> query.text("abc"))).containsExactly(one);
        assertThat(listed(query -> query.text("某某商场"))).containsExactly(one);
        assertThat(listed(query -> query.text(other.head().number()))).containsExactly(other);
        assertThat(listed(query -> query.text("多家矿山"))).containsExactly(other, one);
        assertThat(listed(query -> query.states(IssueStage.REGISTERED))).containsExactly(one);
        assertThat(listed(query -> query.states(IssueStage.REGISTERED, IssueStage.ROOT_CAUSE_TREATED)))
                .containsExactly(other, one);
        assertThat(listed(query -> query.between(DAY.plusDays(1), DAY.plusDays(9))))
                .containsExactly(one);
        assertThat(listed(query -> query.between(DAY, DAY.plusDays(8)))).containsExactly(other);
        assertThat(listed(query -> query.sector(new SectorId("fire-safety")).lead(new OrganisationId("nobody"))))
                .isEmpty();
    }

    @Test
    default void onlyRecordsWithinReachAreListedAndCounted() {
        EnterpriseId enterprise = new EnterpriseId(Some.id());
        Issue one = add(anIssue().ledBy("fire-rescue").at("street-dounan").of(enterprise, "某某商场"));
        Issue other = add(anIssue().nowhere());
        CountedQuery found = new SomeCountedQuery(Measure.ISSUE_FOUND).build();

        for (Reach reach : List.of(
                new Reach.OfLead(new OrganisationId("fire-rescue")),
                new Reach.OfLead(new OrganisationId("dept-water"), Set.of(new OrganisationId("fire-rescue"))),
                new Reach.OfTerritory(new OrganisationId("street-dounan")),
                new Reach.OfTerritory(
                        new OrganisationId("street-luolong"), Set.of(new OrganisationId("street-dounan"))),
                new Reach.OfEnterprise(enterprise),
                new Reach.OfEnterprise(new EnterpriseId(Some.id()), Set.of(enterprise), Set.of()))) {
            assertThat(Listing.of(stores().records(), Issue.class, RecordQuery.select(), reach))
                    .containsExactly(one);
            assertThat(stores().records().counted(found, reach).items())
                    .extracting(CountedRecord::record)
                    .containsExactly(one);
        }
        assertThat(listed(query -> query)).containsExactly(other, one);
        assertThat(Listing.of(stores().records(), Issue.class, RecordQuery.select(), new Reach.None()))
                .isEmpty();
        assertThat(stores().records().counted(found, new Reach.None()).items()).isEmpty();
    }

    @Test
    default void whoeverRegisteredItForAnotherLeadHasItInTheListOnEveryPage() {
        Reach reach = new Reach.OfDepartment(new OrganisationId("fire-rescue"));
        List<Issue> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(0, add(anIssue().ledBy("fire-rescue").registeredBy("fire-rescue")));
            all.add(0, add(anIssue().ledBy("dept-water").registeredBy("fire-rescue")));
            add(anIssue().ledBy("dept-water"));
        }
        RecordQuery first = RecordQuery.select().first(3);

        Page<Issue> page = stores().records().list(Issue.class, first, reach);
        Page<Issue> next =
                stores().records().list(Issue.class, RecordQuery.select().page(page.next(), 3), reach);
        assertThat(page.items()).isEqualTo(all.subList(0, 3));
        assertThat(next.items()).isEqualTo(all.subList(3, 6));
        assertThat(stores().records()
                        .list(Issue.class, RecordQuery.select().page(next.previous(), 3), reach)
                        .items())
                .isEqualTo(page.items());
        assertThat(stores().records().count(Issue.class, first, reach)).isEqualTo(8);
    }

    @Test
    default void whoIsInChargeInThePlaceOfAnotherHasEachOfItsRecordsOnce() {
        Reach reach =
                new Reach.OfDepartment(new OrganisationId("fire-rescue"), Set.of(new OrganisationId("dept-water")));
        Issue one = add(anIssue().ledBy("fire-rescue").registeredBy("dept-water"));
        Issue two = add(anIssue().ledBy("dept-water").registeredBy("fire-rescue"));
        Issue three = add(anIssue().ledBy("dept-housing").registeredBy("dept-water"));
        add(anIssue().ledBy("dept-housing").registeredBy("dept-housing"));

        assertThat(Listing.of(stores().records(), Issue.class, RecordQuery.select(), reach))
                .containsExactly(three, two, one);
        assertThat(stores().records().count(Issue.class, RecordQuery.select().first(9), reach))
                .isEqualTo(3);
    }

    @Test
    default void whatOnlyTheRecordTellsIsListedOnEveryPage() {
        RecordQuery byInspection = RecordQuery.select()
                .states(IssueStage.REGISTERED)
                .marks("issue-source.inspection")
                .first(2);
        List<Issue> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(0, add(anIssue()));
            change(add(anIssue()).treated(SomeIssue.rootCause(DAY)));
        }

        Page<Issue> page = stores().records().list(Issue.class, byInspection, new Reach.All());
        assertThat(page.items()).isEqualTo(all.subList(0, 2));
        assertThat(page.next()).isPresent();
        assertThat(stores().records().count(Issue.class, byInspection, new Reach.All()))
                .isEqualTo(3);
        RecordQuery byOthers =
                RecordQuery.select().marks("issue-source.self-check").first(2);
        assertThat(stores().records()
                        .list(Issue.class, byOthers, new Reach.All())
                        .items())
                .isEmpty();
        assertThat(stores().records().count(Issue.class, byOthers, new Reach.All()))
                .isZero();
    }

    private List<Issue> listed(UnaryOperator<RecordQuery.Selection> narrowed) {
        return Listing.of(stores().records(), Issue.class, narrowed.apply(RecordQuery.select()), new Reach.All());
    }
}
