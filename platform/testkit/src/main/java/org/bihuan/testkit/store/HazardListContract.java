package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Measure;
import org.bihuan.api.sector.SectorId;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does with lists and their filters. */
public interface HazardListContract {
    /** Stores over an empty database. */
    Stores stores();

    private Hazard add(SomeHazard some) {
        return Added.hazard(stores(), some);
    }

    private List<Hazard> addAll(int count, Stage... stages) {
        return Added.hazards(stores(), count, stages);
    }

    @Test
    default void theNewestHazardIsFirst() {
        List<Hazard> newestFirst = addAll(4, Stage.REGISTERED);

        assertThat(listed(query -> query)).isEqualTo(newestFirst);
    }

    @Test
    default void someHazardsAreReadAtOnceNewestFirst() {
        List<Hazard> newestFirst = addAll(5, Stage.REGISTERED);

        List<HazardId> wanted =
                List.of(newestFirst.get(3).id(), newestFirst.get(1).id(), new HazardId(Some.id()));
        assertThat(stores().hazards().newestFirst(wanted)).containsExactly(newestFirst.get(1), newestFirst.get(3));
        assertThat(stores().hazards().newestFirst(List.of())).isEmpty();
    }

    @Test
    default void aListCanBeFilteredByChannelGroundAndWishesThatWait() {
        Extension wish =
                new Extension(LocalDate.of(2023, 9, 1), "设备未到", "周工", LocalDate.of(2023, 6, 9), Optional.empty());
        Hazard own = add(aHazard().reportedBy(Source.SELF_CHECK));
        Hazard general = add(aHazard().general());
        Hazard waiting = add(aHazard()
                .planned(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 30))
                .extension(wish));
        add(aHazard()
                .planned(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 30))
                .extension(wish.decided(
                        new Extension.Decision(false, "不同意", Optional.empty(), "李某", LocalDate.of(2023, 6, 10)))));

        assertThat(listed(query -> query.source(Source.SELF_CHECK))).containsExactly(own);
        assertThat(listed(query -> query.ground(LegalGround.NONE))).containsExactly(general);
        assertThat(listed(query -> query.extensionWaits(true))).containsExactly(waiting);
    }

    @Test
    default void aHazardIsListedUnderTheChannelThatBroughtItFirst() {
        Hazard found = add(aHazard().reportedBy(Source.INSPECTION));
        Hazard reported = add(aHazard()
                .of(found.enterprise())
                .reportedBy(Source.SELF_CHECK)
                .recorded(found.recorded().minusSeconds(1)));
        Hazard later = add(aHazard()
                .of(found.enterprise())
                .reportedBy(Source.PUBLIC_REPORT)
                .recorded(found.recorded().plusSeconds(1)));
        Hazard standing = found.absorbed(later);
        stores().hazards().change(standing, anEventOf(standing).build());
        assertThat(listed(query -> query.source(Source.INSPECTION))).containsExactly(standing);

        Hazard both = standing.absorbed(reported);
        stores().hazards().change(both, anEventOf(both).build());
        assertThat(listed(query -> query.source(Source.INSPECTION))).isEmpty();
        assertThat(listed(query -> query.source(Source.SELF_CHECK))).containsExactly(reported, both);
    }

    @Test
    default void aListCanBeFilteredByText() {
        Hazard number = add(aHazard().number("530114-2023-AB9999"));
        Hazard name = add(aHazard().enterpriseName("梁王山采石场"));
        Hazard place = add(aHazard().place("100%_东侧!"));
        Hazard description = add(aHazard().description("缺少 CO 报警器"));

        assertThat(listed(query -> query.text("-ab999"))).containsExactly(number);
        assertThat(listed(query -> query.text("王山"))).containsExactly(name);
        assertThat(listed(query -> query.text("%_东"))).containsExactly(place);
        assertThat(listed(query -> query.text("侧!"))).containsExactly(place);
        assertThat(listed(query -> query.text("co 报警"))).containsExactly(description);
        assertThat(listed(query -> query.text("100__"))).isEmpty();
    }

    @Test
    default void aListCanBeFilteredByEachField() {
        EnterpriseId enterprise = new EnterpriseId(Some.id());
        Hazard sector = add(aHazard().in("fire-safety"));
        Hazard level = add(aHazard().general());
        Hazard lead = add(aHazard().ledBy("dept-water"));
        Hazard territory = add(aHazard().at("street-dounan"));
        Hazard firm = add(aHazard().of(enterprise));

        assertThat(listed(query -> query.sector(new SectorId("fire-safety")))).containsExactly(sector);
        assertThat(listed(query -> query.level(Severity.GENERAL))).containsExactly(level);
        assertThat(listed(query -> query.lead(new OrganisationId("dept-water"))))
                .containsExactly(lead);
        assertThat(listed(query -> query.territory(new OrganisationId("street-dounan"))))
                .containsExactly(territory);
        assertThat(listed(query -> query.enterprise(enterprise))).containsExactly(firm);
    }

    @Test
    default void filtersHoldTogether() {
        add(aHazard().in("fire-safety").ledBy("fire-rescue"));
        Hazard both = add(aHazard().in("fire-safety").ledBy("dept-housing").at("street-dounan"));
        add(aHazard().ledBy("dept-housing").at("street-dounan"));

        assertThat(listed(query -> query.sector(new SectorId("fire-safety"))
                        .level(Severity.MAJOR)
                        .lead(new OrganisationId("dept-housing"))
                        .territory(new OrganisationId("street-dounan"))
                        .enterprise(both.enterprise())))
                .containsExactly(both);
    }

    @Test
    default void aListCanBeFilteredByStages() {
        List<Hazard> all = addAll(16, Stage.values());

        assertThat(listed(query -> query.stages(Stage.RETURNED)))
                .isEqualTo(all.stream().filter(h -> h.stage() == Stage.RETURNED).toList())
                .hasSize(2);
        assertThat(listed(query -> query.stages(Stage.PLANNED, Stage.ACCEPTED, Stage.VOIDED)))
                .isEqualTo(all.stream()
                        .filter(h -> Set.of(Stage.PLANNED, Stage.ACCEPTED, Stage.VOIDED)
                                .contains(h.stage()))
                        .toList())
                .hasSize(6);
    }

    @Test
    default void aListCanBeFilteredByTheDayOfTheFinding() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard before = add(aHazard().foundOn(day.minusDays(1)));
        Hazard on = add(aHazard().foundOn(day));
        Hazard after = add(aHazard().foundOn(day.plusDays(1)));

        assertThat(listed(query -> query.from(day))).containsExactly(after, on);
        assertThat(listed(query -> query.until(day))).containsExactly(on, before);
        assertThat(listed(query -> query.between(day, day))).containsExactly(on);
    }

    @Test
    default void aHazardIsOverdueTheDayAfterItsDeadlineUntilItIsClosed() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard planned = add(aHazard().planned(day, day));
        Hazard returned = add(aHazard().planned(day, day).returned());
        add(aHazard());
        Hazard rectified = add(aHazard().planned(day, day).rectified(day, false));
        add(aHazard().planned(day, day).accepted(day));
        add(aHazard().planned(day, day).voided("重复"));

        assertThat(listed(query -> query.overdueOn(day))).isEmpty();
        assertThat(listed(query -> query.overdueOn(day.plusDays(1)))).containsExactly(rectified, returned, planned);
    }

    @Test
    default void aListCanBeOfListedHazardsOnlyWhoeverListedThem() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        add(aHazard());
        Hazard city = add(aHazard().listed(ListingLevel.CITY, day));
        Hazard district = add(aHazard().listed(ListingLevel.DISTRICT, day));
        Hazard province = add(aHazard().listed(ListingLevel.PROVINCE, day).planned(day, day));

        assertThat(Listing.pages(after -> stores().hazards()
                        .list(HazardQuery.select().listed(true).page(after, 1), new Reach.All())))
                .containsExactly(province, district, city);
    }

    @Test
    default void anExtensionPutsOffTheDayOnWhichAHazardIsOverdue() {
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard extended = add(aHazard().planned(SomeHazard.plan(day, day).until(day.plusDays(5))));

        assertThat(listed(query -> query.overdueOn(day.plusDays(5)))).isEmpty();
        assertThat(listed(query -> query.overdueOn(day.plusDays(6)))).containsExactly(extended);
    }

    @Test
    default void perhapsTheSameIsWhatTheSameItemFoundAtTheEnterpriseNearThatDay() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard hazard = add(aHazard().of(firm).foundOn(day));
        Hazard before = add(aHazard().of(firm).foundOn(day.minusDays(3)));
        Hazard after = add(aHazard().of(firm).foundOn(day.plusDays(3)));
        add(aHazard().of(firm).foundOn(day.plusDays(4)));
        add(aHazard().of(firm).foundOn(day).judgedBy("mine-08"));
        add(aHazard().of(firm).foundOn(day).voided("重复"));
        add(aHazard().of(firm).foundOn(day).mergedInto(hazard.id()));
        add(aHazard().foundOn(day));

        assertThat(stores().hazards().alike(hazard, 3, 9)).containsExactly(after, before);
        assertThat(stores().hazards().alike(hazard, 3, 1)).containsExactly(after);
    }

    @Test
    default void aRectificationInTheSameWordsIsFoundAtTheSameEnterprise() {
        EnterpriseId firm = new EnterpriseId(Some.id());
        LocalDate day = LocalDate.of(2023, 6, 10);
        Hazard hazard = add(aHazard().of(firm).rectified(day, "已更换阀门"));
        Hazard same = add(aHazard().of(firm).rectified(day, "已更换阀门").accepted(day));
        Hazard spaced = add(aHazard().of(firm).rectified(day, " 已更换 阀门。 "));
        add(aHazard().of(firm).rectified(day, "已更换阀门并试压"));
        add(aHazard().of(firm).rectified(day, "已更换阀门").voided("重复"));
        add(aHazard().rectified(day, "已更换阀门"));

        assertThat(stores().hazards().withSameRectification(hazard, 9)).containsExactly(spaced, same);
        assertThat(stores().hazards().withSameRectification(hazard, 1)).containsExactly(spaced);
        assertThat(stores().hazards().withSameRectification(add(aHazard().of(firm)), 9))
                .isEmpty();
    }

    @Test
    default void aListEndsAtTheReach() {
        Hazard one = add(aHazard().ledBy("dept-water").at("street-dounan"));
        Hazard two = add(aHazard().ledBy("dept-water").at("street-luolong"));
        Hazard three = add(aHazard().ledBy("dept-housing").at("street-dounan"));

        assertThat(reached(new Reach.All())).containsExactly(three, two, one);
        assertThat(reached(new Reach.None())).isEmpty();
        assertThat(reached(new Reach.OfLead(new OrganisationId("dept-water")))).containsExactly(two, one);
        assertThat(reached(new Reach.OfTerritory(new OrganisationId("street-dounan"))))
                .containsExactly(three, one);
        assertThat(reached(new Reach.OfEnterprise(two.enterprise()))).containsExactly(two);
        assertThat(reached(new Reach.OfEnterprise(two.enterprise(), Set.of(one.enterprise()), Set.of())))
                .containsExactly(two, one);
    }

    @Test
    default void whoeverRegisteredItForAnotherLeadHasItInTheListToo() {
        Hazard led = add(aHazard().ledBy("dept-water").registeredBy("dept-water"));
        Hazard registered = add(aHazard().ledBy("dept-housing").registeredBy("dept-water"));
        add(aHazard().ledBy("dept-housing"));
        Hazard last = add(aHazard().ledBy("dept-water"));
        Reach reach = new Reach.OfDepartment(new OrganisationId("dept-water"));

        assertThat(stores().hazards().find(registered.id()).orElseThrow().record())
                .isEqualTo(registered);
        assertThat(Listing.of(stores().hazards(), HazardQuery.select(), reach)).containsExactly(last, registered, led);
        assertThat(Listing.of(
                        stores().hazards(),
                        HazardQuery.select(),
                        new Reach.OfRegistrar(new OrganisationId("dept-water"))))
                .containsExactly(registered);
        assertThat(reached(reach.ofFigures())).containsExactly(last, led);
    }

    @Test
    default void whoIsInChargeInThePlaceOfAnotherHasItsRecordsOnEveryPage() {
        OrganisationId water = new OrganisationId("dept-water");
        Reach reach = new Reach.OfDepartment(water, Set.of(new OrganisationId("dept-lakes")));
        List<Hazard> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(0, add(aHazard().ledBy("dept-water").registeredBy("dept-lakes")));
            all.add(0, add(aHazard().ledBy("dept-lakes").registeredBy("dept-water")));
            all.add(0, add(aHazard().ledBy("dept-housing").registeredBy("dept-lakes")));
            all.add(0, add(aHazard().ledBy("dept-housing").registeredBy("dept-water")));
            add(aHazard().ledBy("dept-housing"));
        }
        List<Hazard> led = all.stream()
                .filter(hazard -> reach.ofFigures().covers(hazard.ownership()))
                .toList();

        Page<Hazard> page = stores().hazards().list(HazardQuery.select().first(3), reach);
        assertThat(page.items()).isEqualTo(all.subList(0, 3));
        assertThat(stores().hazards()
                        .list(HazardQuery.select().page(page.next(), 9), reach)
                        .items())
                .isEqualTo(all.subList(3, 8));
        assertThat(stores().hazards().count(HazardQuery.select().first(3), reach))
                .isEqualTo(8);
        assertThat(led).hasSize(4);
        assertThat(reached(reach.ofFigures())).containsExactlyElementsOf(led);
        assertThat(reached(new Reach.OfTerritory(
                        new OrganisationId("street-dounan"), Set.of(new OrganisationId("street-longcheng")))))
                .hasSize(10);
    }

    private List<Hazard> listed(UnaryOperator<HazardQuery.Selection> narrowed) {
        return Listing.of(stores().hazards(), narrowed.apply(HazardQuery.select()), new Reach.All());
    }

    private List<Hazard> reached(Reach reach) {
        List<Hazard> listed = Listing.of(stores().hazards(), HazardQuery.select(), reach);
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Hazard> counted = stores().hazards()
                .counted(Listing.counted(Measure.HAZARD_FOUND, day, day), reach)
                .items();
        assertThat(counted).isEqualTo(listed);
        return listed;
    }
}
