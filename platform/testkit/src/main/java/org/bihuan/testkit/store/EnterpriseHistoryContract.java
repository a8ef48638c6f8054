package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseHistory;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.SomeEnterprise;
import org.junit.jupiter.api.Test;

/** How every {@code EnterpriseStore} keeps what enterprises were, and finds them by it. */
public interface EnterpriseHistoryContract {
    /** Stores over an empty database. */
    Stores stores();

    private EnterpriseStore enterprises() {
        return stores().enterprises();
    }

    private Enterprise add(SomeEnterprise some) {
        Enterprise enterprise = some.build();
        enterprises().add(enterprise, anEventOf(enterprise).build());
        return enterprise;
    }

    private Enterprise change(SomeEnterprise some) {
        Enterprise enterprise = some.build();
        enterprises().change(enterprise, anEventOf(enterprise).build());
        return enterprise;
    }

    private List<Enterprise> mentioning(String text) {
        return enterprises()
                .list(Listing.enterprises(Optional.of(text), Optional.empty(), 9), new Reach.All())
                .items();
    }

    @Test
    default void whatAnEnterpriseWasIsKept() {
        Enterprise group = add(anEnterprise().named("盘龙集团"));
        Enterprise heir = add(anEnterprise());
        SomeEnterprise some = anEnterprise()
                .named("盘龙石业")
                .formerly("盘龙\t石材\\一厂", LocalDate.of(2022, 2, 28))
                .formerly("盘龙石场", LocalDate.of(2023, 6, 30))
                .under(group, LocalDate.of(2023, 7, 1))
                .succeededBy(LocalDate.of(2023, 9, 1), heir);
        Enterprise before = add(some);

        assertThat(enterprises().find(before.id()).map(Stored::record)).contains(before);
        assertThat(kept()).containsExactlyInAnyOrder(group, heir, before);

        Enterprise after = change(some.history(EnterpriseHistory.NONE).version(2));

        assertThat(enterprises().find(before.id()).map(Stored::record)).contains(after);
        assertThat(enterprises().branches(group.id())).isEmpty();
        assertThat(enterprises().predecessors(heir.id())).isEmpty();
        assertThat(mentioning("石材")).isEmpty();
    }

    @Test
    default void aChangeThatRestsOnAnotherIsStaleOnceThatHasChanged() {
        Enterprise heir = add(anEnterprise());
        SomeEnterprise some = anEnterprise();
        Enterprise before = add(some);
        LocalDate day = LocalDate.of(2023, 9, 1);
        Enterprise merged = before.closedOn(day, List.of(heir.asOther()));
        Enterprise gone = heir.closedOn(day, List.of());
        enterprises().change(gone, anEventOf(gone).build());

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> enterprises()
                .change(merged, anEventOf(merged).build(), Map.of(heir.id(), heir.version())));
        assertThat(enterprises().find(before.id()).map(Stored::record)).contains(before);
        assertThat(stores().events().of(before.id().value())).hasSize(1);

        enterprises().change(merged, anEventOf(merged).build(), Map.of(gone.id(), gone.version()));
        assertThat(enterprises().find(before.id()).map(Stored::record)).contains(merged);
    }

    @Test
    default void ofTwoThatGoOnAfterEachOtherInTheSameInstantOneIsRefused() {
        LocalDate day = LocalDate.of(2023, 9, 1);
        for (int i = 0; i < 5; i++) {
            List<Enterprise> pair = List.of(add(anEnterprise()), add(anEnterprise()));
            List<Boolean> closed = Together.each(2, number -> {
                Enterprise other = pair.get(1 - number);
                Enterprise merged = pair.get(number).closedOn(day, List.of(other.asOther()));
                try {
                    enterprises().change(merged, anEventOf(merged).build(), Map.of(other.id(), other.version()));
                    return true;
                } catch (StaleRecordException overtaken) {
                    return false;
                }
            });
            assertThat(closed).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    default void recordsChangeTogetherWithTheirEnterpriseOrNotAtAll() {
        Enterprise split = add(anEnterprise());
        Hazard hazard = Added.hazard(stores(), aHazard().of(split.id()));
        Issue issue = anIssue().of(split.id(), split.name()).build();
        stores().records().add(issue, anEventOf(issue).build());
        Enterprise heir = add(anEnterprise());
        Enterprise other = add(anEnterprise());
        Enterprise after = split.closedOn(LocalDate.of(2023, 9, 1), List.of(heir.asOther(), other.asOther()));
        Hazard inherited = hazard.inherited(Optional.of(heir.asOther()));
        Issue stale = issue.inherited(Optional.of(heir.asOther())).supplemented();

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> enterprises()
                .change(
                        after,
                        anEventOf(after).build(),
                        Map.of(heir.id(), 1L),
                        List.of(written(inherited), written(stale))));
        assertThat(enterprises().find(split.id()).map(Stored::record)).contains(split);
        assertThat(stores().hazards().find(hazard.id()).map(Stored::record)).contains(hazard);

        Issue right = issue.inherited(Optional.of(heir.asOther()));
        enterprises()
                .change(
                        after,
                        anEventOf(after).build(),
                        Map.of(heir.id(), 1L),
                        List.of(written(inherited), written(right)));
        assertThat(enterprises().find(split.id()).map(Stored::record)).contains(after);
        assertThat(stores().hazards().find(hazard.id()).map(Stored::record)).contains(inherited);
        assertThat(stores().records().find(Issue.class, issue.head().id()).map(Stored::record))
                .contains(right);
        assertThat(stores().events().of(issue.head().id().value())).hasSize(2);
    }

    private static Written written(CampaignRecord record) {
        return new Written(record, anEventOf(record).build());
    }

    private List<Enterprise> kept() {
        List<Enterprise> all = new ArrayList<>();
        enterprises().all(stored -> all.add(stored.record()));
        return all;
    }

    @Test
    default void branchesAndPredecessorsAreFoundByName() {
        LocalDate day = LocalDate.of(2023, 5, 1);
        Enterprise group = add(anEnterprise().named("集团"));
        Enterprise other = add(anEnterprise().named("另一集团"));
        Enterprise second = add(anEnterprise().named("乙厂").under(group, day));
        Enterprise first = add(anEnterprise().named("丙厂").under(group, day));
        Enterprise merged = add(anEnterprise().named("甲厂").under(group, day).succeededBy(day, other));
        Enterprise split = add(anEnterprise().named("丁厂").succeededBy(day, first, other));

        assertThat(enterprises().branches(group.id())).containsExactly(first, second, merged);
        assertThat(enterprises().branches(other.id())).isEmpty();
        assertThat(enterprises().predecessors(other.id())).containsExactly(split, merged);
        assertThat(enterprises().predecessors(first.id())).containsExactly(split);
    }

    @Test
    default void anEnterpriseIsFoundByTheNamesItHad() {
        LocalDate day = LocalDate.of(2023, 5, 1);
        Enterprise quarry =
                add(anEnterprise().named("滇东矿业").formerly("盘龙石材", day).formerly("ABC石业", day.plusDays(9)));
        add(anEnterprise().named("别家"));
        OrganisationId longcheng = new OrganisationId("street-longcheng");
        OrganisationId dounan = new OrganisationId("street-dounan");

        for (String text : List.of("滇东", "龙石", "abc石")) {
            assertThat(mentioning(text)).containsExactly(quarry);
        }
        assertThat(mentioning("2023")).isEmpty();
        assertThat(enterprises().alike(NameKey.of("昆明盘龙石材有限公司"), dounan, new Reach.All(), 9))
                .containsExactly(quarry);
        assertThat(enterprises().alike(NameKey.of("盘龙石林"), longcheng, new Reach.All(), 9))
                .containsExactly(quarry);
        assertThat(enterprises().alike(NameKey.of("盘龙石林"), dounan, new Reach.All(), 9))
                .isEmpty();
        assertThat(enterprises().alike(NameKey.of("盘龙石材"), longcheng, new Reach.OfTerritory(dounan), 9))
                .isEmpty();
        List<List<String>> names = new ArrayList<>();
        enterprises().names(name -> names.add(name.formerNames()));
        assertThat(names).containsExactlyInAnyOrder(List.of("ABC石业", "盘龙石材"), List.of());
    }

    @Test
    default void theNamesItHadMoveWithIt() {
        SomeEnterprise some = anEnterprise().named("滇东矿业").formerly("盘龙石材", LocalDate.of(2023, 5, 1));
        add(some);
        Enterprise moved = change(some.at("street-dounan").version(2));

        OrganisationId dounan = new OrganisationId("street-dounan");
        assertThat(enterprises().alike(NameKey.of("盘龙石林"), dounan, new Reach.OfTerritory(dounan), 9))
                .containsExactly(moved);
    }
}
