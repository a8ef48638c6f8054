package org.bihuan.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.search.SomeEntry.anEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchHit.Part;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.search.SearchQuery.Days;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code SearchIndex} does. */
public interface SearchIndexContract {
    List<String> ALPHABET = List.of(
            "隐", "患", "呈", "贡", "a", "B", "b", "1", "0", " ", "%", "_", "!", "-", "。", "😀", "é", "İ", "Ｂ", "１", "　");

    /** An empty index. */
    SearchIndex index();

    private SearchEntry keep(SomeEntry some) {
        SearchEntry entry = some.build();
        index().keep(List.of(entry));
        return entry;
    }

    private List<UUID> found(String... words) {
        return ids(index().find(query("hazard", Optional.empty(), 200, words), new Reach.All()));
    }

    private static List<UUID> ids(Page<SearchHit> page) {
        return page.items().stream().map(SearchHit::id).toList();
    }

    private static SearchQuery query(String kind, Optional<String> after, int limit, String... words) {
        return new SearchQuery(kind, List.of(words), true, Map.of(), Map.of(), after, limit);
    }

    private static SearchQuery filtered(Map<String, Set<String>> marks, Map<String, Days> days) {
        return new SearchQuery("hazard", List.of(), false, marks, days, Optional.empty(), 200);
    }

    @Test
    default void anyPartOfATextIsFoundAndNothingElse() {
        Random random = new Random(20231201);
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            entries.add(anEntry(text(random, random.nextInt(12)), text(random, random.nextInt(30)))
                    .build());
        }
        index().keep(entries);
        int hits = 0;
        for (int i = 0; i < 600; i++) {
            String part = text(random, 1 + random.nextInt(5));
            List<UUID> containing = entries.stream()
                    .filter(entry -> entry.texts().stream()
                            .anyMatch(text -> Folds.fold(text).contains(Folds.fold(part))))
                    .sorted(Collections.reverseOrder((one, other) ->
                            one.id().toString().compareTo(other.id().toString())))
                    .map(SearchEntry::id)
                    .toList();
            List<UUID> found = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                SearchQuery query = new SearchQuery("hazard", List.of(part), false, Map.of(), Map.of(), after, 70);
                Page<SearchHit> page = index().find(query, new Reach.All());
                found.addAll(ids(page));
                after = page.next();
            } while (after.isPresent());
            assertThat(found).as(part).isEqualTo(containing);
            assertThat(found)
                    .as("what a database finds: " + part)
                    .containsAll(entries.stream()
                            .filter(entry -> entry.texts().stream().anyMatch(text -> like(text, part)))
                            .map(SearchEntry::id)
                            .toList());
            SearchQuery second = new SearchQuery(
                    "hazard",
                    List.of(part),
                    false,
                    Map.of(),
                    Map.of(),
                    Optional.of(Some.id().toString()),
                    1);
            assertThat(index().count(second, new Reach.All())).isEqualTo(found.size());
            hits += found.size();
        }
        assertThat(hits).isGreaterThan(2000);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        return text.toString();
    }

    private static boolean like(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    @Test
    default void widthCaseAndBlanksDoNotHideAName() {
        SearchEntry quarry = keep(anEntry("昆明 梁王山　采石场（ＡＢ１２）").named());
        keep(anEntry("昆明采石场"));

        assertThat(found("梁王山采石场")).containsExactly(quarry.id());
        assertThat(found("昆明梁王山 采石场(ab12)")).containsExactly(quarry.id());
        assertThat(found("ａb１2")).containsExactly(quarry.id());
        assertThat(found("　")).hasSize(2);
    }

    @Test
    default void oneCharacterANumberAndACreditCodeAreFound() {
        SearchEntry quarry = keep(anEntry("530114-2023-000017", "梁王山采石场", "91530114MA6K000000"));
        keep(anEntry("530114-2023-000018", "斗南花市"));

        assertThat(found("山")).containsExactly(quarry.id());
        assertThat(found("王山采")).containsExactly(quarry.id());
        assertThat(found("-000017")).containsExactly(quarry.id());
        assertThat(found("1530114ma6k")).containsExactly(quarry.id());
        assertThat(found("山王")).isEmpty();
    }

    @Test
    default void noTextReachesIntoTheNext() {
        keep(anEntry("梁王", "山采石场"));
        keep(anEntry("梁", "王", "山"));

        assertThat(found("王山")).isEmpty();
        assertThat(found("梁王山")).isEmpty();
        keep(anEntry("呈贡", "采石场").named());
        assertThat(found("呈贡采石")).isEmpty();
        assertThat(found("cgcs")).isEmpty();
    }

    @Test
    default void everyWordMustBeFoundInOneTextOrAnother() {
        SearchEntry both = keep(anEntry("呈贡", "采石场"));
        keep(anEntry("呈贡", "花市"));
        keep(anEntry("晋宁", "采石场"));

        assertThat(found("石场", "呈")).containsExactly(both.id());
        assertThat(found()).hasSize(3);
    }

    @Test
    default void aNameIsFoundByTheInitialsOfItsPinyinInEveryReading() {
        SearchEntry street = keep(anEntry("呈贡街道").named());
        SearchEntry mountain = keep(anEntry("重庆水泥").named());
        keep(anEntry("呈贡街道"));

        assertThat(found("cgjd")).containsExactly(street.id());
        assertThat(found("GJ")).containsExactly(street.id());
        assertThat(found("cq")).containsExactly(mountain.id());
        assertThat(found("zqsn")).containsExactly(mountain.id());
        assertThat(found("cgdj")).isEmpty();
        assertThat(found("街", "cg")).containsExactly(street.id());
    }

    @Test
    default void withoutInitialsOnlyTheTextCounts() {
        keep(anEntry("呈贡街道").named());

        SearchQuery query = new SearchQuery("hazard", List.of("cgjd"), false, Map.of(), Map.of(), Optional.empty(), 10);

        assertThat(index().find(query, new Reach.All()).items()).isEmpty();
    }

    @Test
    default void aFurtherTextIsFoundWhenEverythingIsSearchedAndShownButFiltersNoList() {
        SearchEntry blasting = keep(anEntry("爆破作业").further("已清理浮石", "照片-01.jpg"));
        keep(anEntry("已清理", "浮石").further("照", "片"));

        assertThat(found("清理浮")).containsExactly(blasting.id());
        assertThat(found("爆破", "照片")).containsExactly(blasting.id());
        assertThat(found("JPG")).containsExactly(blasting.id());
        assertThat(index().find(query("hazard", Optional.empty(), 9, "清理浮"), new Reach.All())
                        .items()
                        .get(0)
                        .excerpt())
                .containsExactly(new Part("已", false), new Part("清理浮", true), new Part("石", false));
        SearchQuery list = new SearchQuery("hazard", List.of("照"), false, Map.of(), Map.of(), Optional.empty(), 10);
        assertThat(index().find(list, new Reach.All()).items()).isEmpty();
    }

    @Test
    default void aKeptEntryTakesThePlaceOfTheOneBefore() {
        SearchEntry before = keep(anEntry("旧描述"));
        index().keep(List.of(anEntry("新描述").id(before.id()).build()));
        SearchEntry other = anEntry("旧描述").id(before.id()).kind("enterprise").build();
        index().keep(List.of(other));

        assertThat(found("旧")).isEmpty();
        assertThat(found("描述")).containsExactly(before.id());
    }

    @Test
    default void eachKindIsSearchedByItself() {
        SearchEntry hazard = keep(anEntry("采石场"));
        SearchEntry enterprise = keep(anEntry("采石场").kind("enterprise"));

        assertThat(found("采")).containsExactly(hazard.id());
        assertThat(ids(index().find(query("enterprise", Optional.empty(), 9, "采"), new Reach.All())))
                .containsExactly(enterprise.id());
    }

    @Test
    default void nothingOutOfReachIsFoundAndPagesAreStillFull() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        List<UUID> near = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            keep(anEntry("隐患").of("dept-water", "street-luolong", new EnterpriseId(Some.id())));
            near.add(
                    0,
                    keep(anEntry("隐患").of("dept-housing", "street-dounan", firm))
                            .id());
        }
        SearchQuery query = query("hazard", Optional.empty(), 8, "隐患");

        for (Reach reach : List.of(
                new Reach.OfLead(new OrganisationId("dept-housing")),
                new Reach.OfLead(new OrganisationId("dept-market"), Set.of(new OrganisationId("dept-housing"))),
                new Reach.OfTerritory(new OrganisationId("street-dounan")),
                new Reach.OfTerritory(new OrganisationId("street-wulong"), Set.of(new OrganisationId("street-dounan"))),
                new Reach.OfEnterprise(firm),
                new Reach.OfEnterprise(new EnterpriseId(Some.id()), Set.of(firm), Set.of()),
                new Reach.OfLead(new OrganisationId("dept-housing"), Set.of(new OrganisationId("dept-water")))
                        .and(new Reach.OfTerritory(new OrganisationId("street-dounan"))))) {
            Page<SearchHit> page = index().find(query, reach);
            assertThat(ids(page)).isEqualTo(near.subList(0, 8));
            assertThat(ids(index().find(query("hazard", page.next(), 8, "隐患"), reach)))
                    .isEqualTo(near.subList(8, 10));
            assertThat(index().count(query, reach)).isEqualTo(10);
        }
        assertThat(index().find(query, new Reach.None()).items()).isEmpty();
    }

    @Test
    default void aSuccessorFindsOfASplitFirmWhatWasAssignedToItAlone() {
        EnterpriseId split = new EnterpriseId(Some.id());
        EnterpriseId heir = new EnterpriseId(Some.id());
        keep(anEntry("隐患").of("dept-housing", "street-dounan", split));
        keep(anEntry("隐患").of("dept-housing", "street-dounan", split).inheritedBy(new EnterpriseId(Some.id())));
        SearchEntry assigned =
                keep(anEntry("隐患").of("dept-housing", "street-dounan", split).inheritedBy(heir));
        SearchEntry own = keep(anEntry("隐患").of("dept-housing", "street-dounan", heir));
        SearchQuery query = query("hazard", Optional.empty(), 8, "隐患");

        Page<SearchHit> page = index().find(query, new Reach.OfEnterprise(heir, Set.of(), Set.of(split)));
        assertThat(ids(page)).containsExactly(own.id(), assigned.id());
        assertThat(page.items()).extracting(SearchHit::whose).containsExactly(own.whose(), assigned.whose());
        assertThat(ids(index().find(query, new Reach.OfEnterprise(heir)))).containsExactly(own.id());
    }

    @Test
    default void whoeverRegisteredItForAnotherLeadFindsItToo() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        UUID led = keep(anEntry("隐患").of("dept-water", "street-luolong", firm).registeredBy("dept-water"))
                .id();
        UUID registered = keep(anEntry("隐患")
                        .of("dept-housing", "street-luolong", firm)
                        .registeredBy("dept-water"))
                .id();
        keep(anEntry("隐患").of("dept-housing", "street-luolong", firm));
        SearchQuery query = query("hazard", Optional.empty(), 8, "隐患");
        OrganisationId water = new OrganisationId("dept-water");

        assertThat(ids(index().find(query, new Reach.OfDepartment(water)))).containsExactly(registered, led);
        assertThat(index().find(query, new Reach.OfDepartment(water)).items())
                .allSatisfy(hit -> assertThat(new Reach.OfDepartment(water).covers(hit.whose()))
                        .isTrue());
        assertThat(ids(index().find(query, new Reach.OfRegistrar(water)))).containsExactly(registered);
        assertThat(ids(index().find(query, new Reach.OfLead(water)))).containsExactly(led);
        OrganisationId market = new OrganisationId("dept-market");
        assertThat(ids(index().find(query, new Reach.OfDepartment(market, Set.of(water)))))
                .containsExactly(registered, led);
        assertThat(ids(index().find(
                                query,
                                new Reach.OfRegistrar(water, Set.of(market, new OrganisationId("dept-housing"))))))
                .isEmpty();
    }

    @Test
    default void marksAndDaysNarrowASearch() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        SearchEntry first = keep(anEntry("一").mark("stage", "planned").day("deadline", day));
        SearchEntry second = keep(anEntry("二").mark("stage", "returned").day("deadline", day.plusDays(1)));
        SearchEntry third = keep(anEntry("三").mark("stage", "accepted").mark("level", "major"));

        assertThat(narrowed(Map.of("stage", Set.of("planned", "accepted")), Map.of()))
                .containsExactly(third.id(), first.id());
        assertThat(narrowed(Map.of("stage", Set.of("accepted"), "level", Set.of("major")), Map.of()))
                .containsExactly(third.id());
        assertThat(narrowed(Map.of("stage", Set.of()), Map.of())).isEmpty();
        assertThat(narrowed(Map.of(), Map.of("deadline", new Days(Optional.of(day), Optional.of(day)))))
                .containsExactly(first.id());
        assertThat(narrowed(Map.of(), Map.of("deadline", new Days(Optional.of(day), Optional.empty()))))
                .containsExactly(second.id(), first.id());
        assertThat(narrowed(Map.of(), Map.of("deadline", new Days(Optional.empty(), Optional.of(day)))))
                .containsExactly(first.id());
    }

    private List<UUID> narrowed(Map<String, Set<String>> marks, Map<String, Days> days) {
        return ids(index().find(filtered(marks, days), new Reach.All()));
    }

    @Test
    default void pagesGoForthAndBackAtAnyDepth() {
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            newestFirst.add(0, keep(anEntry("隐患")).id());
            keep(anEntry("其他"));
        }
        for (int size : List.of(1, 2, 5, 22, 23, 24)) {
            List<Page<SearchHit>> forth = new ArrayList<>();
            Optional<String> at = Optional.empty();
            do {
                forth.add(index().find(query("hazard", at, size, "隐"), new Reach.All()));
                at = forth.get(forth.size() - 1).next();
            } while (at.isPresent());
            assertThat(forth.stream().flatMap(page -> ids(page).stream())).isEqualTo(newestFirst);
            assertThat(forth.get(0).previous()).isEmpty();

            for (int i = forth.size() - 1; i > 0; i--) {
                Optional<String> back = forth.get(i).previous();
                Page<SearchHit> page = index().find(query("hazard", back, size, "隐"), new Reach.All());
                assertThat(ids(page)).isEqualTo(ids(forth.get(i - 1)));
                assertThat(page.previous().isPresent()).isEqualTo(i > 1);
            }
        }
    }

    @Test
    default void aPositionThatNoPageGaveIsRefused() {
        for (String position : List.of("", "x", "~", "zzzzzzzz-0000-0000-0000-000000000000")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> index().find(query("hazard", Optional.of(position), 9, "隐"), new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
        }
    }

    @Test
    default void aHitSaysWhatItIsAndWhereTheWordStands() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        SearchEntry entry = keep(anEntry("编号", "东侧边坡 CO 超标").of("dept-water", "street-dounan", firm));

        assertThat(index().find(query("hazard", Optional.empty(), 9, "co"), new Reach.All())
                        .items())
                .containsExactly(new SearchHit(
                        "hazard",
                        entry.id(),
                        entry.number(),
                        entry.title(),
                        List.of(new Part("东侧边坡 ", false), new Part("CO", true), new Part(" 超标", false)),
                        entry.whose(),
                        "registered",
                        LocalDate.of(2023, 6, 1)));
    }

    @Test
    default void aMarkIsKeptUntilTheIndexIsCleared() {
        assertThat(index().mark()).isEmpty();
        keep(anEntry("隐患"));

        index().commit("complete until noon");
        assertThat(index().mark()).contains("complete until noon");
        assertThat(found("隐患")).hasSize(1);

        index().clear();
        assertThat(index().mark()).isEmpty();
        assertThat(found("隐患")).isEmpty();
    }
}
