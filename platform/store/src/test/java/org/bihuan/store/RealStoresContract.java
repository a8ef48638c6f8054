package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEnterprise;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeEvent;
import org.bihuan.testkit.SomeHazard;
import org.bihuan.testkit.store.StoresContract;
import org.junit.jupiter.api.Test;

/** What both databases do beyond the contract that the fakes keep as well. */
interface RealStoresContract extends StoresContract, AlteredRowsContract {
    /** Zones far apart; in some of them there are days without a midnight, in one there was a day that never came. */
    List<String> ZONES = List.of(
            "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia", "Asia/Beirut", "America/Los_Angeles", "Etc/UTC");

    List<LocalDate> DAYS = List.of(
            LocalDate.of(2011, 12, 30), LocalDate.of(2018, 11, 4), LocalDate.of(2023, 3, 26), LocalDate.of(2023, 5, 1));

    @Override
    RealStores stores();

    /** The same database opened once more. */
    RealStores reopened();

    @Test
    default void noTimeZoneTouchesInstantsOrDays() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String writer : ZONES) {
                for (LocalDate day : DAYS) {
                    Instant instant = Instant.parse(day + "T03:00:00.123456789Z");
                    Hazard hazard = aHazard()
                            .foundOn(day)
                            .recorded(instant)
                            .planned(day, day)
                            .build();
                    Event event = anEventOf(hazard).recorded(instant).build();
                    TimeZone.setDefault(TimeZone.getTimeZone(writer));
                    stores().hazards().add(hazard, event);
                    for (String reader : ZONES) {
                        TimeZone.setDefault(TimeZone.getTimeZone(reader));
                        assertThat(stores().hazards()
                                        .find(hazard.id())
                                        .orElseThrow()
                                        .record())
                                .isEqualTo(hazard);
                        assertThat(stores().events().of(hazard.id().value())).containsExactly(event);
                    }
                }
            }
            List<HazardFigures> figures = new ArrayList<>();
            stores().hazards().figures(figures::add);
            assertThat(figures)
                    .extracting(HazardFigures::found)
                    .hasSameElementsAs(DAYS)
                    .hasSize(24);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    default void aFaultBetweenStateAndEventLeavesNeither() {
        Hazard hazard = aHazard().build();
        SomeEvent tooLong = anEventOf(hazard).reason("长".repeat(40_000));

        assertThatThrownBy(() -> stores().hazards().add(hazard, tooLong.build()));

        assertThat(stores().hazards().find(hazard.id())).isEmpty();
        assertThat(stores().events().of(hazard.id().value())).isEmpty();
        stores().hazards().add(hazard, anEventOf(hazard).build());
        Hazard voided = hazard.voided("重复");

        assertThatThrownBy(() -> stores().hazards()
                .change(voided, anEventOf(voided).reason("长".repeat(40_000)).build()));

        assertThat(stores().hazards().find(hazard.id()).orElseThrow().record()).isEqualTo(hazard);
        assertThat(stores().events().of(hazard.id().value())).hasSize(1);
    }

    @Test
    default void hazardsMergedBeforeTheirFirstSourceWasKeptAreGivenIt() throws Exception {
        Hazard found = aHazard().reportedBy(Source.INSPECTION).build();
        stores().hazards().add(found, anEventOf(found).build());
        Hazard both = found.absorbed(aHazard()
                .reportedBy(Source.SELF_CHECK)
                .recorded(found.recorded().minusSeconds(1))
                .build());
        stores().hazards().change(both, anEventOf(both).build());
        HazardQuery reported = HazardQuery.select().source(Source.SELF_CHECK).first(1);
        assertThat(stores().hazards().count(reported, new Reach.All())).isEqualTo(1);
        stores().database()
                .write(manager -> manager.createNativeQuery("UPDATE hazard SET first_source = NULL")
                                .executeUpdate()
                        + manager.createNativeQuery("DROP TABLE sector_edition").executeUpdate()
                        + manager.createNativeQuery(
                                        "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('19.1', '20')")
                                .executeUpdate());
        assertThat(stores().hazards().count(reported, new Reach.All())).isZero();
        try (RealStores again = reopened()) {
            assertThat(again.hazards().count(reported, new Reach.All())).isEqualTo(1);
            assertThat(again.hazards().find(both.id()).map(Stored::record)).contains(both);
        }
    }

    @Test
    default void aTransactionThatEndsInAnExceptionLeavesNothing() {
        assertThatIllegalStateException().isThrownBy(() -> stores().database().write(manager -> {
            manager.createNativeQuery("INSERT INTO counter (name, next_number) VALUES ('x', 7)")
                    .executeUpdate();
            throw new IllegalStateException("killed");
        }));

        assertThat(stores().numbers().take("x", 1)).isEqualTo(1);
    }

    @Test
    default void aTieThatNoRecordTellsLeadsNowhere() {
        Enterprise one = anEnterprise().build();
        Enterprise other = anEnterprise().build();
        stores().enterprises().add(one, anEventOf(one).build());
        stores().enterprises().add(other, anEventOf(other).build());

        stores().database().write(manager -> manager.createNativeQuery(
                        "INSERT INTO enterprise_tie (id, enterprise_id, kind, other_id)"
                                + " VALUES ('forged', ?1, 'SUCCESSOR', ?2)")
                .setParameter(1, Columns.bytes(one.id().value()))
                .setParameter(2, Columns.bytes(other.id().value()))
                .executeUpdate());

        assertThat(stores().enterprises().predecessors(other.id())).isEmpty();
    }

    @Test
    default void manyMoreRecordsThanAreReadAtOnceAreAllPassedOnce() {
        List<Hazard> expected = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            Hazard hazard = aHazard().build();
            stores().hazards().add(hazard, anEventOf(hazard).build());
            expected.add(hazard);
        }

        List<Hazard> hazards = new ArrayList<>();
        stores().hazards().all(stored -> hazards.add(stored.record()));
        List<Event> events = new ArrayList<>();
        stores().events().all(events::add);

        assertThat(hazards).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(events)
                .extracting(Event::record)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(hazard -> hazard.id().value()).toList());
    }

    @Test
    default void whatIsPassedRowByRowIsWhatIsFoundOneByOne() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        Extension wish = new Extension(day.plusDays(60), "雨季", "安全员", day, Optional.empty());
        Extension.Decision decision = new Extension.Decision(false, "不同意", Optional.empty(), "区安委办", day);
        Hazard whole = aHazard()
                .tagged("parks", "old-units")
                .alsoFound("mine-01")
                .inPlaceCategory("采场")
                .measured(new Measured("height", "高度", new BigDecimal("1.50"), "m"))
                .ledBy("dept-water", "涉水")
                .planned(day, day.plusDays(30))
                .rectified(day, true)
                .accepted(day)
                .listed(ListingLevel.CITY, day)
                .extension(wish.decided(decision))
                .reopened("复发")
                .mergedInto(new HazardId(Some.id()))
                .broughtAlsoBy(new Channel(
                        new HazardId(Some.id()), "n", Source.SELF_CHECK, day, Instant.parse("2023-06-01T00:00:00Z")))
                .voided("重复")
                .description("引号'\"、换行\n、制表\t、𠮷 ")
                .build();
        List<Hazard> hazards = List.of(
                whole,
                aHazard().build(),
                aHazard().planned(day, day).build(),
                aHazard()
                        .planned(SomeHazard.plan(day, day).until(day.plusDays(9)))
                        .build(),
                aHazard().rectified(day, false).build(),
                aHazard().accepted(day).build(),
                aHazard().listed(ListingLevel.PROVINCE, day).build(),
                aHazard().extension(wish).build(),
                aHazard().reopened("复发").build(),
                aHazard().mergedInto(new HazardId(Some.id())).build(),
                aHazard().voided("重复").build());
        hazards.forEach(one -> stores().hazards()
                .add(one, anEventOf(one).key(one.number()).reason(" 原因 ").build()));
        Enterprise enterprise = anEnterprise().build();
        stores().enterprises().add(enterprise, anEventOf(enterprise).changing().build());

        List<Stored<Hazard>> passed = new ArrayList<>();
        stores().hazards().all(passed::add);
        List<Event> events = new ArrayList<>();
        stores().events().all(events::add);
        List<Stored<Enterprise>> enterprises = new ArrayList<>();
        stores().enterprises().all(enterprises::add);

        assertThat(passed).extracting(Stored::record).containsExactlyInAnyOrderElementsOf(hazards);
        assertThat(passed)
                .containsExactlyInAnyOrderElementsOf(hazards.stream()
                        .map(one -> stores().hazards().find(one.id()).orElseThrow())
                        .toList());
        assertThat(events).hasSize(hazards.size() + 1).allSatisfy(event -> assertThat(
                        stores().events().of(event.record()))
                .containsExactly(event));
        assertThat(enterprises)
                .containsExactly(stores().enterprises().find(enterprise.id()).orElseThrow());
    }

    @Test
    default void aDatabaseIsOpenedAgainWithAllThatItHeld() {
        Hazard hazard = aHazard().build();
        stores().hazards().add(hazard, anEventOf(hazard).build());

        try (RealStores again = reopened()) {
            assertThat(again.hazards().find(hazard.id()).orElseThrow().record()).isEqualTo(hazard);
        }
    }

    @Test
    default void whateverIsAlteredByHandAroundADocumentIsNoticed() {
        Issue issue = anIssue()
                .tagged("parks")
                .of(new EnterpriseId(Some.id()), "某矿业有限公司")
                .concerning(new RecordId(Some.id()))
                .build();
        for (String sql : List.of(
                "UPDATE record SET lead_id = 'dept-housing'",
                "UPDATE record SET state = 'CONFIRMED'",
                "UPDATE record SET occurred = 20230502",
                "UPDATE record SET title = 'x'",
                "UPDATE record SET enterprise_id = NULL",
                "UPDATE record SET document = '{}'",
                "UPDATE record SET document = 'x'",
                "UPDATE record SET version = 9",
                "UPDATE record_link SET other_kind = 'USER'",
                "DELETE FROM record_link",
                "UPDATE record_count SET amount = 2",
                "UPDATE record_count SET row_id = 'fire' WHERE additive = FALSE",
                "DELETE FROM record_count WHERE additive = FALSE",
                "UPDATE record_count SET territory_id = NULL")) {
            stores().clear();
            stores().records().add(issue, anEventOf(issue).build());
            assertThat(stores().records().kept(issue.head().id()).orElseThrow().stored())
                    .isPresent();

            stores().database().write(manager -> manager.createNativeQuery(sql).executeUpdate());

            List<Kept> all = new ArrayList<>();
            stores().records().all(all::add);
            assertThat(all)
                    .as(sql)
                    .containsExactly(new Kept(RecordKind.ISSUE, issue.head().id(), Optional.empty()));
            assertThat(stores().records().kept(issue.head().id())).contains(all.get(0));
        }
    }

    @Test
    default void aRecordOfNoKnownKindIsNone() {
        Issue issue = anIssue().build();
        stores().records().add(issue, anEventOf(issue).build());
        stores().database().write(manager -> manager.createNativeQuery("UPDATE record SET kind = 'RUMOUR'")
                .executeUpdate());

        assertThat(stores().records().kept(issue.head().id())).isEmpty();
        assertThat(stores().records().find(Issue.class, issue.head().id())).isEmpty();
        stores().records().all(kept -> assertThat(kept).isNull());
    }

    @Test
    default void manyRecordsArePassedWithTheirOwnLinksAndCounts() {
        List<RecordId> expected = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            Issue issue = anIssue().concerning(new RecordId(Some.id())).build();
            stores().records().add(issue, anEventOf(issue).build());
            expected.add(issue.head().id());
        }

        List<RecordId> whole = new ArrayList<>();
        stores().records().all(kept -> kept.stored()
                .ifPresent(stored -> whole.add(stored.record().head().id())));

        assertThat(whole).isEqualTo(expected);
    }
}
