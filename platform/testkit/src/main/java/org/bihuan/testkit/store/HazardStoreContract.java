package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aSupervisionOf;
import static org.bihuan.testkit.Some.anEventOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardFinding;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.bihuan.testkit.SomeSupervision;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does, save lists, counts and repetitions. */
public interface HazardStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private Hazard add(SomeHazard some) {
        return Added.hazard(stores(), some);
    }

    private Hazard stored(HazardId id) {
        return stores().hazards().find(id).orElseThrow().record();
    }

    @Test
    default void whatWasAddedIsFoundAgainWithTheHashOfItsEvent() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard).build();

        stores().hazards().add(hazard, event);

        assertThat(stores().hazards().find(hazard.id())).contains(new Stored<>(hazard, event.hash()));
        assertThat(stores().events().of(hazard.id().value())).containsExactly(event);
    }

    @Test
    default void noFieldOfAHazardIsLost() {
        Hazard hazard = aHazard()
                .in("fire-safety")
                .judgedBy("fire-03")
                .alsoFound("fire-04", "fire-05")
                .graded(Severity.MAJOR, "两项同时存在")
                .inPlaceCategory("crowded")
                .measured(
                        new Measured("persons", "现场人数", new BigDecimal("1200"), "人"),
                        new Measured("width", "出口净宽", new BigDecimal("0.85"), "米"))
                .row("fire")
                .tagged("parks", "old-units")
                .ledBy("fire-rescue", "跨部门")
                .at("street-dounan")
                .reportedBy(Source.PUBLIC_REPORT)
                .place("引号'\"、反斜杠\\、换行\n、制表\t、百分号%、下划线_、𠮷、😀")
                .description("长".repeat(2000))
                .foundOn(LocalDate.of(2023, 5, 1))
                .planned(LocalDate.of(2023, 5, 2), LocalDate.of(2023, 12, 31))
                .rectified(LocalDate.of(2023, 6, 30), false)
                .accepted(LocalDate.of(2023, 7, 1))
                .listed(ListingLevel.PROVINCE, LocalDate.of(2023, 6, 10))
                .extension(new Extension(
                                LocalDate.of(2024, 1, 31),
                                "设备未到货",
                                "企业安全员",
                                LocalDate.of(2023, 12, 1),
                                Optional.empty())
                        .decided(new Extension.Decision(
                                true, "同意", Optional.of("云安〔2023〕7号"), "区安委办", LocalDate.of(2023, 12, 2))))
                .reopened("复发")
                .mergedInto(new HazardId(Some.id()))
                .broughtAlsoBy(
                        new Channel(
                                new HazardId(Some.id()),
                                "530114-2023-000007",
                                Source.PUBLIC_REPORT,
                                LocalDate.of(2023, 5, 3),
                                Instant.parse("2023-05-03T01:02:03.004Z")),
                        new Channel(
                                new HazardId(Some.id()),
                                "530114-2023-000008",
                                Source.SELF_CHECK,
                                LocalDate.of(2023, 5, 4),
                                Instant.parse("2023-05-04T01:02:03.004Z")))
                .voided("重复登记")
                .build();

        stores().hazards().add(hazard, anEventOf(hazard).build());

        assertThat(stored(hazard.id())).isEqualTo(hazard);
    }

    @Test
    default void aListingComesAndGoes() {
        Hazard registered = add(aHazard());
        Supervision supervision = aSupervisionOf(registered).build();
        Hazard listed = registered.listed(SomeSupervision.listing(supervision), supervision.deadline());
        Hazard accepted = listed.accepted(new Acceptance(
                LocalDate.of(2023, 7, 1), "合格", "验收组", Optional.of("市安〔2023〕9号"), Optional.of("现场查看，未留照片")));
        Hazard delisted = accepted.delisted(LocalDate.of(2023, 7, 2));
        Hazard never = delisted.unlisted(Optional.empty(), delisted.plan());

        for (Hazard next : List.of(listed, accepted, delisted, never)) {
            stores().hazards().change(next, anEventOf(next).build());
            assertThat(stored(next.id())).isEqualTo(next);
        }
    }

    @Test
    default void aDeadlineIsPutOffAHazardOpenedAgainGivenAwayAndMerged() {
        Hazard registered = add(aHazard());
        Hazard planned = registered.planned(SomeHazard.plan(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 7, 1)));
        Hazard asked = planned.asked(
                new Extension(LocalDate.of(2023, 8, 1), "雨季", "企业安全员", LocalDate.of(2023, 6, 20), Optional.empty()));
        Hazard extended =
                asked.decided(new Extension.Decision(true, "同意", Optional.empty(), "牵头部门", LocalDate.of(2023, 6, 21)));
        Hazard reopened = extended.rectified(new Rectification(LocalDate.of(2023, 7, 9), "已整改", false))
                .reopened("复发");
        Hazard given = extended.ledBy(new OrganisationId("dept-water"), "涉水");
        Hazard absorbed = given.absorbed(aHazard().build());
        Hazard merged = absorbed.merged(aHazard().build());

        for (Hazard next : List.of(planned, asked, extended, given, absorbed, merged)) {
            stores().hazards().change(next, anEventOf(next).build());
            assertThat(stored(next.id())).isEqualTo(next);
        }
        Hazard other = add(aHazard());
        Hazard again = other.planned(SomeHazard.plan(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 7, 1)))
                .reopened("复发");
        assertThat(reopened.plan()).isEmpty();
        assertThat(again.stage()).isEqualTo(Stage.REOPENED);
    }

    @Test
    default void aMergerIsUndoneAndWhatWasWrittenDownWronglyPutRight() {
        Hazard stays = add(aHazard());
        Hazard wrong = add(aHazard());
        Hazard merged = wrong.merged(stays);
        Hazard back = merged.separated(Stage.REGISTERED);
        HazardFinding right = aHazard()
                .judgedBy("mine-08")
                .foundOn(LocalDate.of(2023, 5, 30))
                .build()
                .finding();
        Hazard corrected = back.corrected(right, new OrganisationId("dept-water"), back.plan());
        Hazard absorbed = stays.absorbed(merged);

        for (Hazard next : List.of(merged, absorbed, absorbed.released(merged), back, corrected)) {
            stores().hazards().change(next, anEventOf(next).build());
            assertThat(stored(next.id())).isEqualTo(next);
        }
        assertThat(stored(stays.id()).channels()).isEmpty();
        assertThat(stored(wrong.id()).finding()).isEqualTo(right);
    }

    @Test
    default void aHazardThatNobodyAddedIsNotFound() {
        assertThat(stores().hazards().find(new HazardId(Some.id()))).isEmpty();
    }

    @Test
    default void aChangeReplacesTheVersionBefore() {
        Hazard registered = add(aHazard());
        Hazard planned = registered.planned(SomeHazard.plan(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 7, 1)));
        Hazard rectified = planned.rectified(new Rectification(LocalDate.of(2023, 6, 9), "已整改", false));
        Hazard returned = rectified.returned();
        Hazard again = returned.rectified(new Rectification(LocalDate.of(2023, 6, 12), "再次整改", false));
        Hazard accepted = again.accepted(new Acceptance(LocalDate.of(2023, 6, 13), "合格", "验收组"));
        Hazard voided = accepted.voided("登记有误");

        for (Hazard next : List.of(planned, rectified, returned, again, accepted, voided)) {
            Event event = anEventOf(next).build();
            stores().hazards().change(next, event);
            assertThat(stores().hazards().find(next.id())).contains(new Stored<>(next, event.hash()));
        }
        assertThat(stores().events().of(registered.id().value()))
                .extracting(Event::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    default void aChangeOfAnOldVersionIsStaleAndStoresNothing() {
        Hazard registered = add(aHazard());
        Hazard planned = registered.planned(SomeHazard.plan(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 7, 1)));
        stores().hazards().change(planned, anEventOf(planned).build());
        Hazard late = registered.voided("重复");

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().hazards()
                .change(late, anEventOf(late).build()));

        assertThat(stored(registered.id())).isEqualTo(planned);
        assertThat(stores().events().of(registered.id().value())).hasSize(2);
    }

    @Test
    default void aChangeOfAHazardThatIsNotThereIsStale() {
        Hazard unknown = aHazard().build().voided("无");

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().hazards()
                .change(unknown, anEventOf(unknown).build()));

        assertThat(stores().events().of(unknown.id().value())).isEmpty();
    }

    @Test
    default void aNumberIsGivenOnce() {
        Hazard first = add(aHazard());
        Hazard second = aHazard().number(first.number()).build();

        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> stores().hazards()
                .add(second, anEventOf(second).build()));

        assertThat(stores().hazards().find(second.id())).isEmpty();
        assertThat(stores().events().of(second.id().value())).isEmpty();
    }

    @Test
    default void noChangeOfEightThreadsIsLost() {
        int changes = 5;
        HazardId id = add(aHazard()).id();

        Together.each(8, thread -> {
            int done = 0;
            while (done < changes) {
                done += changed(id) ? 1 : 0;
            }
            return thread;
        });

        assertThat(stored(id).version()).isEqualTo(1 + 8 * changes);
        List<Event> events = stores().events().of(id.value());
        assertThat(events).hasSize(1 + 8 * changes);
        assertThat(stores().hazards().find(id).orElseThrow().lastHash())
                .isEqualTo(events.get(events.size() - 1).hash());
    }

    private boolean changed(HazardId id) {
        Hazard next = stored(id).returned();
        try {
            stores().hazards().change(next, anEventOf(next).build());
            return true;
        } catch (StaleRecordException somebodyWasFaster) {
            return false;
        }
    }

    @Test
    default void figuresTellOfEveryHazardThatIsNotVoided() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Hazard> expected = List.of(
                add(aHazard()),
                add(aHazard().tagged("parks", "old-units")),
                add(aHazard().planned(day.plusDays(1), day.plusDays(30))),
                add(aHazard().rectified(day, true)),
                add(aHazard().planned(day, day).rectified(day, false).accepted(day.plusDays(9))));
        add(aHazard().voided("重复"));
        add(aHazard().general());

        List<HazardFigures> figures = new ArrayList<>();
        stores().hazards().figures(figures::add);

        assertThat(figures)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(HazardFigures::of).toList());
    }

    @Test
    default void openHazardsOfCertainItemsAreCounted() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        add(aHazard().judgedBy("mine-01"));
        add(aHazard().judgedBy("mine-02").planned(day, day));
        add(aHazard().judgedBy("mine-02").rectified(day, true));
        add(aHazard().judgedBy("mine-02").accepted(day));
        add(aHazard().judgedBy("mine-02").voided("重复"));
        add(aHazard().judgedBy("mine-03"));
        add(aHazard().in("fire-safety").judgedBy("mine-01"));
        SectorId mines = new SectorId("non-coal-mines");

        assertThat(stores().hazards().countOpen(mines, Set.of(new ItemId("mine-01"), new ItemId("mine-02"))))
                .isEqualTo(3);
        assertThat(stores().hazards().countOpen(mines, Set.of())).isZero();
    }

    @Test
    default void allHazardsArePassedWithTheirLastHash() {
        List<Stored<Hazard>> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Hazard hazard = aHazard().build();
            Event event = anEventOf(hazard).build();
            stores().hazards().add(hazard, event);
            expected.add(new Stored<>(hazard, event.hash()));
        }

        List<Stored<Hazard>> all = new ArrayList<>();
        stores().hazards().all(all::add);

        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    default void ofManyHazardsEitherAllAreKeptOrNone() {
        Hazard holder = aHazard().build();
        stores().hazards().add(holder, anEventOf(holder).build());
        List<Hazard> many = List.of(aHazard().build(), aHazard().build());
        Hazard same = aHazard().number(holder.number()).build();

        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().hazards().addAll(to -> Stream.concat(many.stream(), Stream.of(same))
                        .forEach(one ->
                                to.accept(new Addition<>(one, anEventOf(one).build())))));
        assertThat(stores().hazards().find(many.get(0).id())).isEmpty();

        stores().hazards()
                .addAll(to -> many.forEach(
                        one -> to.accept(new Addition<>(one, anEventOf(one).build()))));
        assertThat(many).allSatisfy(one -> assertThat(
                        stores().hazards().find(one.id()).orElseThrow().record())
                .isEqualTo(one));
    }
}
