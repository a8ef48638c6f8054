package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.RepeatedCommandException;
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
        return stores().enterprises().list(query, reach).items();
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
        Enterprise sector = add(anEnterprise().in("fire-safety"));

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
        assertThat(list(
                        new EnterpriseQuery(
                                Optional.empty(),
                                Optional.of(new OrganisationId("street-dounan")),
                                Optional.empty(),
                                Optional.empty(),
                                9),
                        new Reach.All()))
                .containsExactly(territory);
        assertThat(list(
                        new EnterpriseQuery(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new SectorId("fire-safety")),
                                Optional.empty(),
                                9),
                        new Reach.All()))
                .containsExactly(sector);
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
        assertThat(list(all, new Reach.OfEnterprise(two.id()))).containsExactly(two);
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
    default void allEnterprisesArePassedByIdWithTheirLastHash() {
        List<Stored<Enterprise>> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Enterprise enterprise = anEnterprise().build();
            Event event = anEventOf(enterprise).build();
            stores().enterprises().add(enterprise, event);
            expected.add(new Stored<>(enterprise, event.hash()));
        }

        List<Stored<Enterprise>> all = new ArrayList<>();
        stores().enterprises().all(all::add);

        assertThat(all).isEqualTo(expected);
    }
}
