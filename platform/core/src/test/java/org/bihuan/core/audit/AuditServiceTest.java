package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditServiceTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final EventStore events = platform.stores.events();
    private Enterprise quarry = Some.anEnterprise().build();

    @BeforeEach
    void registerAQuarry() {
        CreditCode code = Some.creditCode();
        quarry = platform.enterprises.register(
                Command.by(office), NewEnterprise.of("石场", code.value(), "street-longcheng", "non-coal-mines"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anUntouchedTrailIsWhole() {
        planned(registered());
        platform.identity.createUser(
                Command.by(Platform.role(Role.SECURITY_ADMINISTRATOR)),
                new NewUser("li.lei", "李雷", "leader", null, null));
        platform.sealer.sealNow();
        registered();
        Verification verification = platform.audit().verify();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification).isEqualTo(new Verification(5, 2, 0, 0, List.of()));
    }

    @Test
    void anAlteredRecordIsNamed() {
        Hazard hazard = registered();
        registered();
        assertThat(seen(one -> one.record().id().equals(hazard.id()) ? altered(one) : one))
                .containsExactly(new Finding(place(hazard, hazard.number()), Code.RECORD_ALTERED));
    }

    @Test
    void aRemovedRecordIsNamed() {
        Hazard hazard = registered();
        registered();
        List<Finding> findings = platform.audit(
                        events,
                        new ForgedHazards(
                                platform.stores.hazards(),
                                all -> all.filter(one -> !one.record().id().equals(hazard.id()))))
                .verify()
                .findings();
        assertThat(findings).containsExactly(new Finding(place(hazard, ""), Code.RECORD_REMOVED));
    }

    @Test
    void anInsertedRecordIsNamed() {
        registered();
        Hazard forged = aHazard().build();
        List<Finding> findings = platform.audit(
                        events,
                        new ForgedHazards(
                                platform.stores.hazards(),
                                all -> Stream.concat(all, Stream.of(new Stored<>(forged, "")))))
                .verify()
                .findings();
        assertThat(findings).containsExactly(new Finding(place(forged, forged.number()), Code.RECORD_INSERTED));
    }

    @Test
    void anAlteredEventIsNamedByItsRecord() {
        Hazard hazard = planned(registered());
        assertThat(forged(all -> all.map(event -> isOf(event, hazard, 1) ? withReason(event, "别的") : event)))
                .containsExactly(new Finding(place(hazard, hazard.number()), Code.EVENT_ALTERED));
    }

    @Test
    void anEventAlteredTogetherWithItsHashBreaksItsSeal() {
        Hazard hazard = registered();
        assertThat(forged(all ->
                        all.map(event -> isOf(event, hazard, 1) ? Hashes.hashed(withReason(event, "别的")) : event)))
                .containsExactly(
                        new Finding(new Place.OfSeal(1, Optional.empty()), Code.EVENT_ALTERED),
                        new Finding(place(hazard, hazard.number()), Code.RECORD_ALTERED));
    }

    @Test
    void aRemovedEventLeavesAGap() {
        Hazard hazard = planned(registered());
        UUID first = platform.hazards.events(office, hazard.id()).get(0).id();
        assertThat(forged(all -> all.filter(event -> !isOf(event, hazard, 1))))
                .containsExactly(
                        new Finding(new Place.OfSeal(1, Optional.of(first)), Code.EVENT_REMOVED),
                        new Finding(place(hazard, hazard.number()), Code.EVENT_REMOVED));
    }

    @Test
    void theLastEventOfARecordIsMissedToo() {
        Hazard hazard = planned(registered());
        assertThat(forged(all -> all.filter(event -> !isOf(event, hazard, 2))))
                .contains(new Finding(place(hazard, hazard.number()), Code.EVENT_REMOVED));
    }

    @Test
    void aRecordTakenAwayWithAllItsEventsIsMissedByItsSeal() {
        Hazard hazard = registered();
        UUID event = platform.hazards.events(office, hazard.id()).get(0).id();
        platform.sealer.sealNow();
        ForgedEvents without = ForgedEvents.events(
                events,
                all -> all.filter(one -> !one.record().equals(hazard.id().value())));
        ForgedHazards gone = new ForgedHazards(
                platform.stores.hazards(),
                all -> all.filter(one -> !one.record().equals(hazard)));
        assertThat(platform.audit(without, gone).verify().findings())
                .containsExactly(new Finding(new Place.OfSeal(1, Optional.of(event)), Code.EVENT_REMOVED));
    }

    @Test
    void anEventThatNoSealKnowsIsNamed() {
        Hazard hazard = registered();
        platform.sealer.sealNow();
        // the fixture's clock stands in the past, so the event is too old to wait for a seal
        ForgedEvents withoutSeal = ForgedEvents.seals(events, all -> Stream.of());
        assertThat(platform.audit(withoutSeal, platform.stores.hazards())
                        .verify()
                        .findings())
                .contains(new Finding(place(hazard, hazard.number()), Code.EVENT_INSERTED));
    }

    @Test
    void aSealThatIsGoneIsNamedAndTheNextOneIsNot() {
        for (int i = 0; i < 3; i++) {
            registered();
            platform.sealer.sealNow();
        }
        ForgedEvents gap = ForgedEvents.seals(events, all -> all.filter(seal -> seal.number() != 2));
        assertThat(platform.audit(gap, platform.stores.hazards()).verify().findings())
                .contains(new Finding(new Place.OfSeal(2, Optional.empty()), Code.SEAL_REMOVED))
                .noneMatch(finding -> finding.place().equals(new Place.OfSeal(3, Optional.empty())));
    }

    @Test
    void anAlteredSealIsNamed() {
        registered();
        platform.sealer.sealNow();
        registered();
        platform.sealer.sealNow();
        ForgedEvents later = ForgedEvents.seals(
                events,
                all -> all.map(seal -> seal.number() == 1
                        ? new Seal(1, seal.sealed().plusMillis(1), seal.events(), seal.root(), "", seal.hash())
                        : seal));
        assertThat(platform.audit(later, platform.stores.hazards()).verify().findings())
                .containsExactly(new Finding(new Place.OfSeal(1, Optional.empty()), Code.SEAL_ALTERED));
    }

    @Test
    void aFaultOfTheReadingOfRecordsOrOfEventsIsNotTakenForAResult() {
        registered();
        ForgedHazards noHazards = new ForgedHazards(platform.stores.hazards(), all -> {
            throw new IllegalStateException("no hazards");
        });
        ForgedEvents noEvents = ForgedEvents.events(events, all -> {
            throw new IllegalStateException("no events");
        });
        assertThatThrownBy(() -> platform.audit(events, noHazards).verify()).hasRootCauseMessage("no hazards");
        assertThatThrownBy(() ->
                        platform.audit(noEvents, platform.stores.hazards()).verify())
                .hasMessage("no events");
    }

    @Test
    void writersAreNoFindings() throws Exception {
        ExecutorService writer = Executors.newFixedThreadPool(2);
        AtomicBoolean going = new AtomicBoolean(true);
        try {
            Future<?> writing = writer.submit(() -> {
                while (going.get()) {
                    planned(registered());
                }
            });
            for (int i = 0; i < 5; i++) {
                assertThat(platform.audit().verify().findings()).isEmpty();
            }
            going.set(false);
            writing.get();
        } finally {
            going.set(false);
            writer.shutdown();
        }
    }

    @Test
    void anEventSaysWhatChanged() {
        Hazard hazard = planned(registered());
        List<Event> trail = platform.hazards.events(office, hazard.id());
        assertThat(trail.get(0).changes()).isEmpty();
        assertThat(trail.get(1).changes())
                .contains(new Change("stage", "REGISTERED", "PLANNED"), new Change("plan.funds", "", "5000"))
                .noneMatch(change -> change.field().equals("version"));
    }

    @Test
    void eventsLeftWithoutASealByACrashAreSealedAtTheNextStart() {
        registered();
        Sealer next = new Sealer(events, platform.clock, Duration.ofDays(1));
        next.sealNow();
        assertThat(events.lastSeal().orElseThrow().events()).hasSize(2);
        platform.sealer.sealNow();
        next.stop();
    }

    private static Place place(Hazard hazard, String number) {
        return new Place.OfRecord(RecordKind.HAZARD, hazard.id().value(), number);
    }

    private Hazard registered() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    private Hazard planned(Hazard hazard) {
        return platform.hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(hazard.version(), "张三", "措施", new BigDecimal("5000.00"), FOUND, "预案", FOUND));
    }

    private List<Finding> seen(UnaryOperator<Stored<Hazard>> forge) {
        return platform.audit(events, new ForgedHazards(platform.stores.hazards(), all -> all.map(forge)))
                .verify()
                .findings();
    }

    private List<Finding> forged(UnaryOperator<Stream<Event>> forge) {
        platform.sealer.sealNow();
        return platform.audit(ForgedEvents.events(events, forge), platform.stores.hazards())
                .verify()
                .findings();
    }

    private static Stored<Hazard> altered(Stored<Hazard> stored) {
        Hazard one = stored.record();
        Hazard other = new Hazard(
                one.id(),
                one.number(),
                one.judgement(),
                one.row(),
                one.tags(),
                one.lead(),
                one.leadReason(),
                one.territory(),
                one.enterprise(),
                one.enterpriseName(),
                one.heir(),
                one.source(),
                one.place(),
                "没有问题",
                one.occurred(),
                one.recorded(),
                one.registrar(),
                one.stage(),
                one.plan(),
                one.rectification(),
                one.acceptance(),
                one.voidReason(),
                one.listing(),
                one.extension(),
                one.reopenReason(),
                one.merger(),
                one.channels(),
                one.version());
        return new Stored<>(other, stored.lastHash());
    }

    private static boolean isOf(Event event, Hazard hazard, long sequence) {
        return event.record().equals(hazard.id().value()) && event.sequence() == sequence;
    }

    private static Event withReason(Event event, String reason) {
        return new Event(
                event.id(),
                event.kind(),
                event.record(),
                event.sequence(),
                event.recorded(),
                event.actor(),
                event.actorName(),
                event.address(),
                event.action(),
                reason,
                event.changes(),
                event.recordDigest(),
                event.key(),
                event.previousHash(),
                event.hash());
    }
}
