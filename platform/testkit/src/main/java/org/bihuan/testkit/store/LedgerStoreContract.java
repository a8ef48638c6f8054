package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aCase;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aSupervisionOf;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.Rests.Concerned;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeSupervision;
import org.junit.jupiter.api.Test;

/** What every {@link org.bihuan.api.store.LedgerStore} does. */
public interface LedgerStoreContract {
    /** Fresh stores. */
    Stores stores();

    @Test
    default void recordsOfSeveralKindsAreKeptTogetherWithTheirEvents() {
        Hazard hazard = kept(aHazard().build());
        Supervision supervision = aSupervisionOf(hazard).build();
        Hazard listed = hazard.listed(SomeSupervision.listing(supervision), supervision.deadline());
        Event event = anEventOf(supervision).build();
        Event ofHazard = anEventOf(listed).build();

        stores().ledger().keep(List.of(new Written(supervision, event), new Written(listed, ofHazard)));

        assertThat(stores().hazards().find(hazard.id())).contains(new Stored<>(listed, ofHazard.hash()));
        assertThat(stores().records().find(Supervision.class, supervision.head().id()))
                .contains(new Stored<>(supervision, event.hash()));
        assertThat(stores().events().of(supervision.head().id().value())).containsExactly(event);
        assertThat(stores().events().of(hazard.id().value())).hasSize(2).endsWith(ofHazard);
    }

    @Test
    default void ofSeveralRecordsNoneIsKeptWhenOneIsStale() {
        Hazard hazard = kept(aHazard().build());
        Hazard later = hazard.supplemented();
        stores().hazards().change(later, anEventOf(later).build());
        Supervision supervision = aSupervisionOf(hazard).build();
        Hazard listed = hazard.listed(SomeSupervision.listing(supervision), supervision.deadline());

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().ledger()
                .keep(List.of(
                        new Written(supervision, anEventOf(supervision).build()),
                        new Written(listed, anEventOf(listed).build()))));

        assertThat(stores().records().find(Supervision.class, supervision.head().id()))
                .isEmpty();
        assertThat(stores().hazards().find(hazard.id()).orElseThrow().record()).isEqualTo(later);
        assertThat(stores().events().of(supervision.head().id().value())).isEmpty();
    }

    @Test
    default void severalRecordsOfARepeatedCommandAreNotKeptAgain() {
        Hazard first = aHazard().build();
        Event before = anEventOf(first).by(Some.userId()).key("k1").build();
        stores().hazards().add(first, before);
        Hazard second = aHazard().build();
        Event again = anEventOf(second).by(before.actor()).key("k1").build();

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().ledger().keep(List.of(new Written(second, again))))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(before));
        assertThat(stores().hazards().find(second.id())).isEmpty();
    }

    @Test
    default void newHazardsAndLaterVersionsOfRecordsAreKeptTogether() {
        Hazard hazard = kept(aHazard().build());
        Supervision supervision = aSupervisionOf(hazard).build();
        stores().records().add(supervision, anEventOf(supervision).build());
        Supervision later = supervision.voided("重复挂牌");
        Hazard other = aHazard().foundOn(LocalDate.of(2023, 7, 1)).build();

        stores().ledger()
                .keep(List.of(
                        new Written(later, anEventOf(later).build()),
                        new Written(other, anEventOf(other).build())));

        assertThat(stores().hazards().find(other.id()).orElseThrow().record()).isEqualTo(other);
        assertThat(stores().records()
                        .find(Supervision.class, supervision.head().id())
                        .orElseThrow()
                        .record())
                .isEqualTo(later);
    }

    @Test
    default void whatRestsOnAHazardIsKeptOnlyAsLongAsThatIsAsItWas() {
        Hazard hazard = kept(aHazard().build());
        EnforcementCase opened = opened(hazard);
        EnforcementCase fined = opened.supplemented();
        Rests rests = new Rests(Map.of(hazard.head().id(), 1L), Optional.empty());
        assertThat(stores().ledger().changed(rests)).isEmpty();
        Hazard later = hazard.supplemented();
        stores().hazards().change(later, anEventOf(later).build());

        assertThat(stores().ledger().changed(rests)).contains(hazard.head().id());
        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> stores().ledger().keep(List.of(written(fined)), rests));
        assertThat(current(opened)).isEqualTo(opened);
        stores().ledger()
                .keep(List.of(written(fined)), new Rests(Map.of(hazard.head().id(), 2L), Optional.empty()));
        assertThat(current(opened)).isEqualTo(fined);
    }

    @Test
    default void whatRestsOnTheCasesOfAHazardIsKeptOnlyAsLongAsTheyAreTheSame() {
        Hazard hazard = kept(aHazard().build());
        EnforcementCase opened = opened(hazard);
        opened(kept(aHazard().build()));
        Hazard later = hazard.supplemented();
        Rests none = cases(hazard, Map.of());
        Rests one = cases(hazard, Map.of(opened.head().id(), 1L));
        assertThat(stores().ledger().changed(none)).contains(opened.head().id());
        assertThat(stores().ledger().changed(one)).isEmpty();
        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> stores().ledger().keep(List.of(written(later)), none));

        EnforcementCase fined = opened.supplemented();
        stores().records().change(fined, anEventOf(fined).build());
        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> stores().ledger().keep(List.of(written(later)), one));
        assertThat(stores().hazards().find(hazard.id()).orElseThrow().record()).isEqualTo(hazard);
        stores().ledger()
                .keep(
                        List.of(written(later)),
                        cases(hazard, Map.of(opened.head().id(), 2L)));
        assertThat(stores().hazards().find(hazard.id()).orElseThrow().record()).isEqualTo(later);
    }

    @Test
    default void ofACorrectionAndAPenaltyAtTheSameMomentOneIsRefused() {
        for (int i = 0; i < 10; i++) {
            Hazard hazard = kept(aHazard().build());
            EnforcementCase opened = opened(hazard);
            Hazard corrected = hazard.supplemented();
            EnforcementCase fined = opened.supplemented();
            List<Boolean> won = Together.each(2, number -> {
                try {
                    if (number == 0) {
                        stores().ledger()
                                .keep(
                                        List.of(written(corrected)),
                                        cases(hazard, Map.of(opened.head().id(), 1L)));
                    } else {
                        stores().ledger()
                                .keep(
                                        List.of(written(fined)),
                                        new Rests(Map.of(hazard.head().id(), 1L), Optional.empty()));
                    }
                    return true;
                } catch (StaleRecordException overtaken) {
                    return false;
                }
            });
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
    }

    private EnforcementCase opened(Hazard hazard) {
        EnforcementCase opened = aCase().about(hazard).build();
        stores().records().add(opened, anEventOf(opened).build());
        return opened;
    }

    private EnforcementCase current(EnforcementCase of) {
        return stores().records()
                .find(EnforcementCase.class, of.head().id())
                .orElseThrow()
                .record();
    }

    private static Rests cases(Hazard hazard, Map<RecordId, Long> versions) {
        return new Rests(
                Map.of(hazard.head().id(), 1L),
                Optional.of(new Concerned(RecordKind.CASE, hazard.records(), versions)));
    }

    private static Written written(CampaignRecord record) {
        return new Written(record, anEventOf(record).build());
    }

    private Hazard kept(Hazard hazard) {
        stores().hazards().add(hazard, anEventOf(hazard).build());
        return hazard;
    }
}
