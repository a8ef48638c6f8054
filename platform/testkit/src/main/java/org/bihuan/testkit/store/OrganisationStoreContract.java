package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anOrganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.OrganisationRecord.Standing;
import org.bihuan.api.organisation.OrganisationRecord.Term;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.OrganisationStore.NewRecord;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.junit.jupiter.api.Test;

/** What every {@code OrganisationStore} does. */
public interface OrganisationStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private static OrganisationRecord dissolved(OrganisationRecord before) {
        Term last = before.last();
        return before.with(new Term(
                Optional.of(LocalDate.of(2024, 1, 1)),
                last.name(),
                last.shortName(),
                last.kind(),
                List.of(),
                Optional.empty(),
                Standing.DISSOLVED,
                List.of(new OrganisationId("dept-b"), new OrganisationId("dept-c"))));
    }

    private static NewRecord fresh(OrganisationRecord record) {
        return new NewRecord(record, anEventOf(record).build());
    }

    @Test
    default void bodiesAreKeptInTheOrderOfTheirMakingWithTheirEvents() {
        NewRecord b = fresh(anOrganisation("dept-b"));
        NewRecord a = fresh(anOrganisation("dept-a"));
        stores().organisations().add(List.of(b, a));
        NewRecord last = fresh(anOrganisation("dept-0"));
        stores().organisations().add(List.of(last));

        assertThat(stores().organisations().all())
                .extracting(Stored::record)
                .containsExactly(b.record(), a.record(), last.record());
        assertThat(stores().organisations().find(a.record().id()))
                .contains(new Stored<>(a.record(), a.event().hash()));
        assertThat(stores().organisations().find(new OrganisationId("dept-x"))).isEmpty();
        assertThat(stores().events().of(b.record().key())).containsExactly(b.event());
    }

    @Test
    default void anIdIsTakenOnceAndThenNoneOfThemIsKept() {
        stores().organisations().add(List.of(fresh(anOrganisation("dept-a"))));

        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> stores().organisations()
                .add(List.of(fresh(anOrganisation("dept-b")), fresh(anOrganisation("dept-a")))));

        assertThat(stores().organisations().all()).hasSize(1);
    }

    @Test
    default void aNameLeadsToOneBodyUntilThatIsDissolved() {
        OrganisationRecord first = anOrganisation("dept-a");
        OrganisationRecord same = called("dept-b", first.last().name());
        stores().organisations().add(List.of(fresh(first)));

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().organisations().add(List.of(fresh(same))));
        OrganisationRecord other = anOrganisation("dept-b");
        stores().organisations().add(List.of(fresh(other)));
        OrganisationRecord renamed =
                other.with(called("dept-b", first.last().shortName()).last());
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().organisations()
                .change(renamed, anEventOf(renamed).build()));
        assertThat(stores().organisations().find(other.id()).orElseThrow().record())
                .isEqualTo(other);

        OrganisationRecord gone = dissolved(first);
        stores().organisations().change(gone, anEventOf(gone).build());
        stores().organisations().change(renamed, anEventOf(renamed).build());
        assertThat(stores().organisations().find(other.id()).orElseThrow().record())
                .isEqualTo(renamed);
    }

    private static OrganisationRecord called(String id, String name) {
        Term like = anOrganisation(id).last();
        Term term = new Term(
                like.from(),
                name,
                like.shortName(),
                like.kind(),
                like.aliases(),
                like.parent(),
                like.standing(),
                like.successors());
        return new OrganisationRecord(new OrganisationId(id), List.of(term), 1);
    }

    @Test
    default void twoWhoGiveOneNameAtOnceAreNotBothServed() {
        List<OrganisationRecord> bodies =
                IntStream.range(0, 8).mapToObj(i -> called("dept-" + i, "河湖局")).toList();
        List<CompletableFuture<Boolean>> added = bodies.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> {
                    try {
                        stores().organisations().add(List.of(fresh(one)));
                        return true;
                    } catch (DuplicateRecordException taken) {
                        return false;
                    }
                }))
                .toList();
        assertThat(added.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(stores().organisations().all()).hasSize(1);
    }

    @Test
    default void aBodyKeepsEverythingThatItWas() {
        OrganisationRecord before = anOrganisation("dept-a");
        stores().organisations().add(List.of(fresh(before)));
        OrganisationRecord after = dissolved(before);
        Event event = anEventOf(after).build();

        stores().organisations().change(after, event);

        assertThat(stores().organisations().find(before.id())).contains(new Stored<>(after, event.hash()));
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().organisations()
                .change(after, anEventOf(after).build()));
        OrganisationRecord unknown = dissolved(anOrganisation("dept-x"));
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().organisations()
                .change(unknown, anEventOf(unknown).build()));
    }

    private static OrganisationRecord below(OrganisationRecord before, OrganisationId parent) {
        Term last = before.last();
        return before.with(new Term(
                Optional.of(LocalDate.of(2024, 1, 1)),
                last.name(),
                last.shortName(),
                last.kind(),
                List.of(),
                Optional.of(parent),
                last.standing(),
                List.of()));
    }

    private boolean moves(OrganisationRecord moved) {
        try {
            stores().organisations().change(moved, anEventOf(moved).build());
            return true;
        } catch (StaleRecordException overtaken) {
            return false;
        }
    }

    @Test
    default void ofMovesThatMakeARingTogetherAllButOneAreRefused() {
        OrganisationRecord root = anOrganisation("swc");
        stores().organisations().add(List.of(fresh(root)));
        for (int i = 0; i < 10; i++) {
            List<OrganisationRecord> ring =
                    List.of(anOrganisation("dept-a" + i), anOrganisation("dept-b" + i), anOrganisation("dept-c" + i));
            int size = 2 + i % 2;
            List<OrganisationRecord> moving = ring.subList(0, size);
            stores().organisations()
                    .add(moving.stream().map(OrganisationStoreContract::fresh).toList());

            List<Boolean> moved = Together.each(
                    size,
                    number -> moves(below(
                            moving.get(number), moving.get((number + 1) % size).id())));

            assertThat(moved).filteredOn(won -> !won).hasSize(1);
        }
        assertThat(moves(below(root, root.id()))).isFalse();
    }
}
