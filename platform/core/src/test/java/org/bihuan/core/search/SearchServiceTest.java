package org.bihuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.search.SearchResult;
import org.bihuan.api.search.SearchResult.Group;
import org.bihuan.api.search.SearchResult.State;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.OrganisationStore.NewRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchServiceTest {
    private final Platform platform = new Platform();
    private final DefaultSearchService search = new DefaultSearchService(platform.feed, platform.access);

    @AfterEach
    void close() {
        platform.close();
    }

    private Hazard registered(Enterprise quarry, String description) {
        return platform.hazards.register(
                Command.by(Platform.office()),
                Some.aNewHazard().of(quarry.id()).description(description).build());
    }

    private void takeIn() {
        platform.feed.takeIn(platform.index, Duration.ZERO);
    }

    private SearchResult find(Caller caller, String text, String... kinds) {
        return search.search(caller, new SearchRequest(Optional.of(text), Set.of(kinds), Optional.empty(), 10));
    }

    private List<String> titles(Caller caller, String text, String kind) {
        return find(caller, text, kind).groups().stream()
                .map(Group::hits)
                .map(Page::items)
                .flatMap(List::stream)
                .map(SearchHit::title)
                .toList();
    }

    @Test
    void anEventOfABodyBringsItsEntryUpToDate() {
        OrganisationId body = platform.organisations.all().get(0).id();

        assertThat(platform.feed.kinds().find(RecordKind.ORGANISATION, OrganisationRecord.key(body)))
                .hasValueSatisfying(entry -> assertThat(entry.number()).isEqualTo(body.value()));
    }

    @Test
    void aBodyIsFoundByTheNameItHad() {
        Organisation now = platform.organisations.all().get(0);
        OrganisationRecord renamed =
                new OrganisationRecord(now.id(), List.of(called("区旧称局", now), called(now.name(), now)), 2);
        platform.stores
                .organisations()
                .add(List.of(new NewRecord(renamed, Some.anEventOf(renamed).build())));

        platform.feed.tend();

        assertThat(titles(Platform.office(), "旧称", "organisation")).containsExactly(now.name());
    }

    private static Term called(String name, Organisation body) {
        return new Term(
                Optional.empty(), name, name, body.kind(), List.of(), Optional.empty(), Standing.ACTIVE, List.of());
    }

    @Test
    void recordsThatWereThereBeforeAreFoundOnceTheIndexIsBuilt() {
        Enterprise quarry = platform.quarry();
        registered(quarry, "边坡浮石未清理");

        platform.feed.tend();

        assertThat(titles(Platform.office(), "浮石", "hazard")).containsExactly("边坡浮石未清理");
        assertThat(titles(Platform.office(), quarry.creditCode().value().toLowerCase(Locale.ROOT), "enterprise"))
                .containsExactly(quarry.name());
        assertThat(find(Platform.office(), "浮石").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void anEnterpriseIsFoundByTheNameItHadAndItsInitials() {
        Enterprise plant =
                Some.anEnterprise().named("重庆水泥").at("street-longcheng").build();
        platform.stores.enterprises().add(plant, Some.anEventOf(plant).build());
        platform.feed.tend();
        platform.enterprises.rename(
                Command.by(Platform.office()),
                plant.id(),
                new RenameEnterprise(1L, "工商变更", LocalDate.of(2023, 8, 1), "滇东矿业", null));
        platform.feed.takeIn(platform.index, Duration.ZERO);

        for (String text : List.of("水泥", "sn", "滇东")) {
            assertThat(titles(Platform.office(), text, "enterprise")).as(text).containsExactly("滇东矿业");
        }
    }

    @Test
    void aRecordIsFoundAsSoonAsItsChangeWasTakenIn() {
        Enterprise quarry = platform.quarry();
        platform.feed.tend();

        Hazard hazard = registered(quarry, "边坡浮石未清理");
        takeIn();
        assertThat(titles(Platform.office(), "浮石 " + hazard.number(), "hazard")).hasSize(1);

        platform.hazards.cancel(Command.by(Platform.office()), hazard.id(), new ReasonedChange(hazard.version(), "重复"));
        takeIn();
        assertThat(find(Platform.office(), "浮石", "hazard")
                        .groups()
                        .get(0)
                        .hits()
                        .items())
                .extracting(SearchHit::state)
                .containsExactly(Stage.VOIDED.name());
    }

    @Test
    void whatWasImportedIsFound() {
        platform.feed.tend();
        Map<String, String> texts = Map.of(
                "title", "采石场普遍未设截水沟",
                "description", "均未按设计设置",
                "source", "部门检查",
                "sector", "non-coal-mines",
                "occurred", "2023-06-15");
        new IssueImport(platform.desk, platform.naming)
                .write(Command.by(Platform.office()), to -> to.accept(new SheetRow("突出问题", 4, texts, Map.of())));

        assertThat(platform.changes.missed())
                .as("what is to be found in the event log")
                .isTrue();
        platform.feed.tend();
        assertThat(titles(Platform.office(), "截水沟", "issue")).containsExactly("采石场普遍未设截水沟");
    }

    @Test
    void eachFindsOnlyWhatIsTheirs() {
        Enterprise here = platform.quarryIn("street-longcheng");
        Enterprise there = platform.quarryIn("street-dounan");
        registered(here, "浮石甲");
        registered(there, "浮石乙");
        platform.feed.tend();

        assertThat(titles(Platform.office(), "浮石", "hazard")).containsExactly("浮石乙", "浮石甲");
        assertThat(titles(Platform.street("street-longcheng"), "浮石", "hazard")).containsExactly("浮石甲");
        assertThat(titles(Platform.firm(there.id()), "浮石", "hazard")).containsExactly("浮石乙");
        assertThat(find(Platform.role(Role.SYSTEM_ADMINISTRATOR), "浮石").groups())
                .extracting(Group::kind)
                .containsExactly("organisation");
    }

    @Test
    void withoutAnIndexSearchingSaysSo() {
        SearchResult result = find(Platform.office(), "浮石");

        assertThat(result.state()).isEqualTo(State.AWAY);
        assertThat(result.groups()).isEmpty();
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        SearchRequest request = new SearchRequest(Optional.empty(), Set.of("hazard", "ghost"), Optional.of("x"), 201);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> search.search(Platform.office(), request))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder("text", "kind", "after", "limit"));
    }

    @Test
    void theLedgerIsFilteredByTextWithTheSameResultFromIndexAndDatabase() {
        Enterprise quarry = platform.quarry();
        for (String description : List.of("边坡浮石", "浮石未清", "无关")) {
            registered(quarry, description);
        }
        List<Page<Hazard>> byDatabase = pages();

        platform.feed.tend();

        assertThat(pages()).isEqualTo(byDatabase);
        assertThat(byDatabase).hasSize(2);
    }

    private List<Page<Hazard>> pages() {
        HazardQuery.Selection wanted = HazardQuery.select()
                .text("浮石")
                .sector(Some.aHazard().build().judgement().sector())
                .stages(Stage.REGISTERED, Stage.PLANNED)
                .between(Platform.TODAY.minusYears(1), Platform.TODAY);
        Page<Hazard> first = platform.hazards.list(Platform.office(), wanted.first(1));
        return List.of(first, platform.hazards.list(Platform.office(), wanted.page(first.next(), 1)));
    }

    @Test
    void otherRecordsAreFilteredByTextWithTheSameResultFromIndexAndDatabase() {
        Issue first = issue("浮石共性问题");
        issue("边坡浮石");
        issue("无关");
        RecordQuery query = RecordQuery.select()
                .text("浮石")
                .sector(new SectorId("non-coal-mines"))
                .states(IssueStage.REGISTERED)
                .lead(first.head().ownership().lead().orElseThrow())
                .territory(first.head().ownership().territory().orElseThrow())
                .between(Platform.TODAY.minusYears(1), Platform.TODAY)
                .first(1);
        Page<Issue> byDatabase = platform.issues.list(Platform.office(), query);

        platform.feed.tend();

        assertThat(platform.issues.list(Platform.office(), query)).isEqualTo(byDatabase);
        assertThat(byDatabase.items()).extracting(Issue::title).containsExactly("边坡浮石");
        assertThat(byDatabase.next()).isPresent();
    }

    private Issue issue(String title) {
        return platform.issues.register(
                Command.by(Platform.office()),
                aNewIssue()
                        .at("street-longcheng")
                        .on(Platform.TODAY.minusDays(1))
                        .titled(title)
                        .build());
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnew() {
        platform.quarry();
        platform.index.commit("4 2023-09-15T04:00:00Z 1 anotherHash");
        platform.index.keep(List.of());

        platform.feed.tend();

        assertThat(titles(Platform.office(), "9", "enterprise")).hasSize(1);
    }

    @Test
    void anIndexThatIsKnownTakesInWhatTheEventLogTells() {
        Enterprise quarry = platform.quarry();
        registered(quarry, "浮石甲");
        platform.sealer.catchUp(Instant.EPOCH);
        platform.sealer.stop();
        platform.feed.tend();
        String mark = platform.index.mark().orElseThrow();
        registered(quarry, "浮石乙");

        platform.feed.tend();

        assertThat(titles(Platform.office(), "浮石", "hazard")).containsExactly("浮石乙", "浮石甲");
        assertThat(platform.index.mark()).contains(mark);
        platform.feed.distrust();
        platform.index.clear();
        platform.feed.tend();
        assertThat(titles(Platform.office(), "浮石", "hazard")).hasSize(2);
    }
}
