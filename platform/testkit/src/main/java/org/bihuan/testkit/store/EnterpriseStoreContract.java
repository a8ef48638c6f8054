package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeEnterprise;
import org.junit.jupiter.api.Test;

/** What every {@code EnterpriseStore} does. */
public interface EnterpriseStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private Enterprise add(SomeEnterprise some) {
        Enterprise enterprise = some.build();
        stores().enterprises().add(enterprise, anEventOf(enterprise).build());
        return enterprise;
    }

    private List<Enterprise> list(EnterpriseQuery query, Reach reach) {
        List<Enterprise> listed = stores().enterprises().list(query, reach).items();
        assertThat(stores().enterprises().count(query, reach)).isEqualTo(listed.size());
        return listed;
    }

    @Test
    default void anEnterpriseIsFoundByIdAndByCode() {
        Enterprise enterprise = anEnterprise().build();
        Event event = anEventOf(enterprise).build();

        stores().enterprises().add(enterprise, event);

        assertThat(stores().enterprises().find(enterprise.id())).contains(new Stored<>(enterprise, event.hash()));
        assertThat(stores().enterprises().find(enterprise.creditCode())).contains(enterprise);
        assertThat(stores().events().of(enterprise.id().value())).containsExactly(event);
    }

    @Test
    default void anEnterpriseThatNobodyAddedIsNotFound() {
        assertThat(stores().enterprises().find(new EnterpriseId(Some.id()))).isEmpty();
        assertThat(stores().enterprises().find(Some.creditCode())).isEmpty();
    }

    @Test
    default void aCreditCodeIsTakenOnce() {
        Enterprise first = add(anEnterprise());
        Enterprise second = anEnterprise().code(first.creditCode()).build();

        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> stores().enterprises()
                .add(second, anEventOf(second).build()));

        assertThat(stores().enterprises().find(second.id())).isEmpty();
        assertThat(stores().events().of(second.id().value())).isEmpty();
    }

    @Test
    default void aRepeatedCommandIsRepeatedRatherThanDuplicate() {
        UserId actor = Some.userId();
        Enterprise first = anEnterprise().build();
        Event earlier = anEventOf(first).by(actor).key("firm").build();
        stores().enterprises().add(first, earlier);
        Enterprise second = anEnterprise().code(first.creditCode()).build();

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().enterprises()
                        .add(second, anEventOf(second).by(actor).key("firm").build()))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
    }

    @Test
    default void eightThreadsWithOneCodeRegisterOneEnterprise() {
        CreditCode code = Some.creditCode();

        List<Boolean> won = Together.each(8, thread -> {
            try {
                add(anEnterprise().code(code));
                return true;
            } catch (DuplicateRecordException taken) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    default void theListGoesByNameThenIdInPagesOfAnySize() {
        List<Enterprise> expected = new ArrayList<>();
        for (String name : List.of("乙石场", "甲石场", "甲石场 (二)", "甲石场", "A", "b", "甲石场二", "甲石场")) {
            expected.add(add(anEnterprise().named(name)));
        }
        expected.sort(Comparator.comparing(Enterprise::name)
                .thenComparing(enterprise -> enterprise.id().toString()));

        for (int size : List.of(1, 2, 3, 7, 8, 200)) {
            assertThat(Listing.pages(after -> stores().enterprises()
                            .list(Listing.enterprises(Optional.empty(), after, size), new Reach.All())))
                    .isEqualTo(expected);
        }
    }

    @Test
    default void theListCanBeFiltered() {
        Enterprise name = add(anEnterprise().named("梁王山100%采石场"));
        Enterprise territory = add(anEnterprise().at("street-dounan"));
        Enterprise sector = add(anEnterprise().named("甲").in("fire-safety"));
        Enterprise further = add(anEnterprise().named("石场").alsoIn("road-transport", "fire-safety"));

        assertThat(list(Listing.enterprises(Optional.of("王山1"), Optional.empty(), 9), new Reach.All()))
                .containsExactly(name);
        assertThat(list(Listing.enterprises(Optional.of("%采"), Optional.empty(), 9), new Reach.All()))
                .containsExactly(name);
        assertThat(list(
                        Listing.enterprises(
                                Optional.of(
                                        name.creditCode().value().substring(6).toLowerCase(Locale.ROOT)),
                                Optional.empty(),
                                9),
                        new Reach.All()))
                .containsExactly(name);
        assertThat(list(Listing.enterprisesAt("street-dounan"), new Reach.All()))
                .containsExactly(territory);
        assertThat(list(Listing.enterprisesIn("fire-safety"), new Reach.All())).containsExactly(sector, further);
    }

    @Test
    default void theListCanBeFilteredByWhatAnEnterpriseIs() {
        HighRiskGround stated = new HighRiskGround(new SectorId("industry-and-trade"), Optional.of("金属冶炼\n甲"));
        Enterprise park = add(anEnterprise().tagged("mine", "park").highRisk());
        Enterprise smelter = add(anEnterprise().size(EnterpriseSize.LARGE).highRisk(stated));
        Enterprise closed = add(anEnterprise().highRisk().closedOn(LocalDate.of(2023, 6, 1)));

        assertThat(list(what(Optional.of("park"), false, Optional.empty(), Optional.empty()), new Reach.All()))
                .containsExactly(park);
        assertThat(list(what(Optional.of("par"), false, Optional.empty(), Optional.empty()), new Reach.All()))
                .isEmpty();
        assertThat(list(what(Optional.empty(), true, Optional.empty(), Optional.empty()), new Reach.All()))
                .containsExactly(smelter);
        assertThat(list(
                        what(Optional.empty(), false, Optional.of(EnterpriseSize.LARGE), Optional.empty()),
                        new Reach.All()))
                .containsExactly(smelter);
        assertThat(list(
                        what(Optional.empty(), false, Optional.empty(), Optional.of(Enterprise.State.CLOSED)),
                        new Reach.All()))
                .containsExactly(closed);
        assertThat(list(
                        what(Optional.empty(), false, Optional.empty(), Optional.of(Enterprise.State.ACTIVE)),
                        new Reach.All()))
                .containsExactlyInAnyOrder(park, smelter);
    }

    private static EnterpriseQuery what(
            Optional<String> tag, boolean highRisk, Optional<EnterpriseSize> size, Optional<Enterprise.State> state) {
        return new EnterpriseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tag.map(RowId::new),
                highRisk,
                size,
                state,
                Optional.empty(),
                9);
    }

    @Test
    default void aChangeReplacesTheVersionBeforeTogetherWithItsEvent() {
        SomeEnterprise some = anEnterprise();
        Enterprise before = add(some);
        Enterprise after =
                some.named("改名石场").size(EnterpriseSize.MICRO).version(2).build();
        Event event = anEventOf(after).build();

        stores().enterprises().change(after, event);

        assertThat(stores().enterprises().find(before.id())).contains(new Stored<>(after, event.hash()));
        assertThat(list(Listing.enterprises(Optional.of("改名"), Optional.empty(), 9), new Reach.All()))
                .containsExactly(after);
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().enterprises()
                .change(after, anEventOf(after).build()));
    }

    @Test
    default void aCodeThatIsTakenCannotBeChangedTo() {
        Enterprise holder = add(anEnterprise());
        SomeEnterprise some = anEnterprise();
        Enterprise before = add(some);
        Enterprise after = some.code(holder.creditCode()).version(2).build();

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().enterprises()
                .change(after, anEventOf(after).build()));

        assertThat(stores().enterprises().find(before.id()).map(Stored::record)).contains(before);
    }

    @Test
    default void enterprisesOfNearlyTheSameNameAreFound() {
        Enterprise same = add(anEnterprise().named("昆明盘龙石材（呈贡）有限公司").at("street-dounan"));
        Enterprise exchanged = add(anEnterprise().named("盘龙石林有限公司"));
        Enterprise first = add(anEnterprise().named("磐龙石材有限公司"));
        Enterprise longer = add(anEnterprise().named("盘龙新石材有限公司"));
        Enterprise shorter = add(anEnterprise().named("龙石材"));
        add(anEnterprise().named("盘龙石木厂"));
        add(anEnterprise().named("盘龙石林厂").at("street-dounan"));

        OrganisationId longcheng = new OrganisationId("street-longcheng");
        NameKey key = NameKey.of("盘龙石材");
        assertThat(stores().enterprises().alike(key, longcheng, new Reach.All(), 9))
                .containsExactlyInAnyOrder(same, exchanged, first, longer, shorter);
        assertThat(stores().enterprises().alike(key, longcheng, new Reach.All(), 2))
                .hasSize(2);
        assertThat(stores().enterprises().alike(key, longcheng, new Reach.OfTerritory(longcheng), 9))
                .containsExactlyInAnyOrder(exchanged, first, longer, shorter);
    }

    @Test
    default void theListEndsAtTheReach() {
        Enterprise one = add(anEnterprise().named("甲").at("street-dounan"));
        Enterprise two = add(anEnterprise().named("乙"));
        EnterpriseQuery all = Listing.enterprises(Optional.empty(), Optional.empty(), 9);

        assertThat(list(all, new Reach.All())).containsExactlyInAnyOrder(one, two);
        assertThat(list(all, new Reach.None())).isEmpty();
        assertThat(list(all, new Reach.OfLead(new OrganisationId("dept-water"))))
                .isEmpty();
        assertThat(list(all, new Reach.OfTerritory(new OrganisationId("street-dounan"))))
                .containsExactly(one);
        assertThat(list(
                        all,
                        new Reach.OfTerritory(
                                new OrganisationId("street-longcheng"), Set.of(new OrganisationId("street-dounan")))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(list(all, new Reach.OfEnterprise(two.id()))).containsExactly(two);
        assertThat(list(all, new Reach.OfEnterprise(two.id(), Set.of(one.id()), Set.of())))
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    default void aPositionThatNoPageOfEnterprisesGaveIsRefused() {
        for (String position : List.of("", "x", "甲石场")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() ->
                            list(Listing.enterprises(Optional.empty(), Optional.of(position), 9), new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
        }
    }

    @Test
    default void allEnterprisesArePassedWithTheirLastHash() {
        List<Stored<Enterprise>> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Enterprise enterprise = anEnterprise().build();
            Event event = anEventOf(enterprise).build();
            stores().enterprises().add(enterprise, event);
            expected.add(new Stored<>(enterprise, event.hash()));
        }

        List<Stored<Enterprise>> all = new ArrayList<>();
        stores().enterprises().all(all::add);

        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Addition<Enterprise> addition(Enterprise enterprise) {
        return new Addition<>(enterprise, anEventOf(enterprise).build());
    }

    @Test
    default void manyAreKeptTogether() {
        List<Enterprise> many = IntStream.range(0, 1100)
                .mapToObj(i -> Some.anEnterprise().build())
                .toList();

        stores().enterprises().addAll(to -> many.forEach(one -> to.accept(addition(one))));

        List<Enterprise> kept = new ArrayList<>();
        stores().enterprises().all(stored -> kept.add(stored.record()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(many);
        assertThat(stores().events().of(many.get(1099).id().value())).hasSize(1);
        Set<String> names = new HashSet<>();
        stores().enterprises().names(name -> names.add(name.id() + " " + name.code() + name.name() + name.territory()));
        assertThat(names)
                .hasSize(1100)
                .contains(many.get(7).id() + " " + many.get(7).creditCode()
                        + many.get(7).name() + many.get(7).territory());
    }

    @Test
    default void ofManyEitherAllAreKeptOrNone() {
        Enterprise holder = Some.anEnterprise().build();
        stores().enterprises().add(holder, anEventOf(holder).build());
        List<Enterprise> many = new ArrayList<>(IntStream.range(0, 600)
                .mapToObj(i -> Some.anEnterprise().build())
                .toList());
        many.add(Some.anEnterprise().code(holder.creditCode()).build());

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().enterprises().addAll(to -> many.forEach(one -> to.accept(addition(one)))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> stores().enterprises().addAll(to -> {
                    many.subList(0, 600).forEach(one -> to.accept(addition(one)));
                    throw new IllegalStateException("broke off");
                }));

        List<Enterprise> kept = new ArrayList<>();
        stores().enterprises().all(stored -> kept.add(stored.record()));
        assertThat(kept).containsExactly(holder);
        assertThat(stores().events().of(many.get(0).id().value())).isEmpty();
    }

    @Test
    default void manyAreKeptOnceWithTheKeyOfTheFirst() {
        Enterprise first = Some.anEnterprise().build();
        Event event = anEventOf(first).key("import").build();
        stores().enterprises().addAll(to -> to.accept(new Addition<>(first, event)));
        Enterprise second = Some.anEnterprise().build();
        Event again = anEventOf(second).by(event.actor()).key("import").build();

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().enterprises().addAll(to -> to.accept(new Addition<>(second, again))));

        assertThat(stores().enterprises().find(second.id())).isEmpty();
        assertThat(stores().events().byKey(event.actor(), "import")).contains(event);
    }
}
