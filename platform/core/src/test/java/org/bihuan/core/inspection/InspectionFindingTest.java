package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.inspection.Inspecting.assertRefused;
import static org.bihuan.core.inspection.Inspecting.finding;
import static org.bihuan.core.inspection.Inspecting.id;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How findings of an inspection become hazards. */
class InspectionFindingTest {
    private final Inspecting team = new Inspecting();
    private final Platform platform = team.platform;
    private final DefaultInspectionService inspections = team.inspections;
    private final Enterprise quarry = team.quarry;
    private final Caller office = team.office;
    private final Caller lead = team.lead;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aFindingBecomesAHazardAndNothingIsToldTwice() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        Hazard hazard = team.hazardOf(found, "mine-07");
        assertThat(hazard.source()).isEqualTo(Source.INSPECTION);
        assertThat(hazard.enterprise()).isEqualTo(quarry.id());
        assertThat(hazard.description()).isEqualTo("边坡未监测");
        assertThat(hazard.occurred()).isEqualTo(Inspecting.DAY);
        assertThat(hazard.judgement().item()).isEqualTo(new ItemId("mine-07"));
        assertThat(platform.stores
                        .records()
                        .list(
                                Inspection.class,
                                RecordQuery.select()
                                        .link(new RecordId(hazard.id().value()))
                                        .first(9),
                                new Reach.All())
                        .items())
                .containsExactly(found);
    }

    @Test
    void anInspectorFromAnotherStreetRegistersWhatIsFoundThere() {
        User other = platform.keep(
                Some.aUser().login("street-inspector").street("street-luolong").build());
        Caller visitor = Caller.of(other, "10.0.0.4");
        Inspection mutual = team.begun(team.told().mode("mutual").by("mine-inspector", other.login()));
        Inspection begun = team.answered(mutual, "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Command.by(visitor), id(begun), finding("mine-07"));
        Hazard hazard = team.hazardOf(found, "mine-07");
        assertThat(hazard.enterprise()).isEqualTo(quarry.id());
        assertThat(hazard.territory()).isEqualTo(quarry.territory());
        assertThat(hazard.source()).isEqualTo(Source.INSPECTION);
        Caller stranger = Platform.street("street-wulong");
        assertRefused(
                () -> inspections.find(Command.by(stranger), id(found), finding("mine-08")), CommonProblem.NOT_FOUND);
    }

    @Test
    void aFindingSentTwiceRegistersOneHazard() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07"));
        assertThat(inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07")))
                .isEqualTo(found);
    }

    @Test
    void neitherTheHazardNorTheNoteOnTheFindingIsThereWithoutTheOther() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        inspections.plan(Platform.keyed(lead, "key", "another"), team.told().build());
        assertRefused(
                () -> inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07")),
                CommonProblem.KEY_REUSED);
        assertThat(inspections.get(lead, id(begun))).isEqualTo(begun);
        assertThat(ledger()).isEmpty();
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        assertThat(platform.hazards.events(
                        office, team.hazardOf(found, "mine-07").id()))
                .extracting(Event::action)
                .containsExactly("registered");
        assertThat(inspections.events(lead, id(found)))
                .extracting(Event::action)
                .endsWith("finding-registered");
    }

    @Test
    void whatTwoInspectorsRegisterAtOnceIsOneHazard() throws Exception {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Caller colleague = Caller.of(platform.account("colleague", Inspecting.MINES), "10.0.0.3");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Inspection> other =
                    both.submit(() -> inspections.find(Command.by(colleague), id(begun), finding("mine-07")));
            Future<Inspection> own =
                    both.submit(() -> inspections.find(Command.by(lead), id(begun), finding("mine-07")));
            assertThat(Stream.of(other, own).filter(InspectionFindingTest::isRefused))
                    .hasSize(1);
        } finally {
            both.shutdown();
        }
        Inspection found = inspections.get(lead, id(begun));
        Hazard hazard = team.hazardOf(found, "mine-07");
        assertThat(ledger()).containsExactly(hazard);
        assertThat(found.version()).isEqualTo(begun.version() + 1);
        assertRefused(
                        () -> inspections.find(Command.by(lead), id(found), finding("mine-07")),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/item", InspectionFault.FINDING_REGISTERED, "mine-07", hazard.number())));
    }

    @Test
    void aHazardThatIsInTheLedgerIsNotRegisteredAgain() {
        Hazard known = platform.hazards.register(
                Command.by(Platform.firm(quarry.id())),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(quarry.id())
                        .source("self-check")
                        .build());
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(
                Command.by(lead),
                id(begun),
                new NewFinding("mine-07", known.id().toString(), null, null, null, null, null, null, null));
        assertThat(team.hazardOf(found, "mine-07")).isEqualTo(known);
        Hazard other = platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(platform.quarryIn("street-wulong").id())
                        .build());
        NewFinding foreign = new NewFinding("mine-07", other.id().toString(), null, null, null, null, null, null, null);
        assertRefused(() -> inspections.find(Command.by(lead), id(found), foreign), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/hazard", InspectionFault.HAZARD_OF_OTHER_ENTERPRISE, other.number())));
    }

    private Hazard kept(SomeHazard hazard) {
        Hazard known = hazard.of(quarry.id()).build();
        platform.stores.hazards().add(known, Some.anEventOf(known).build());
        return known;
    }

    private static NewFinding same(Hazard known) {
        return new NewFinding("mine-07", known.id().toString(), null, null, null, null, null, null, null);
    }

    @Test
    void whatWasAcceptedOrVoidedStandsForNoFinding() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        for (Hazard dead : List.of(
                kept(aHazard().rectified(LocalDate.of(2023, 8, 1), true).accepted(LocalDate.of(2023, 8, 2))),
                kept(aHazard().voided("误报")))) {
            assertRefused(() -> inspections.find(Command.by(lead), id(begun), same(dead)), CommonProblem.INVALID_INPUT)
                    .satisfies(refused -> assertThat(refused.faults())
                            .containsExactly(Fault.at("/hazard", InspectionFault.HAZARD_NOT_OPEN, dead.number())));
        }
        assertThat(inspections.get(lead, id(begun))).isEqualTo(begun);
    }

    @Test
    void aMergedRecordLeadsToTheOneThatCounts() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Hazard counted = kept(aHazard());
        Hazard merged = kept(aHazard().mergedInto(counted.id()));

        Inspection found = inspections.find(Command.by(lead), id(begun), same(merged));

        assertThat(team.hazardOf(found, "mine-07")).isEqualTo(counted);
    }

    @Test
    void onlyWhatIsNotMetIsAFinding() {
        Inspection begun = team.answered(team.begun(), "mine-07", "met", null);
        assertRefused(
                        () -> inspections.find(Command.by(lead), id(begun), finding("mine-07")),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(Fault.at("/item", InspectionFault.NO_FINDING, "mine-07")));
    }

    @Test
    void aFindingThatIsInTheLedgerStaysOne() {
        Inspection begun = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        assertRefused(() -> team.answered(found, "mine-07", "met", null), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/answers/0/verdict", CommonFault.NOT_ALLOWED, "not-met")));
    }

    private static boolean isRefused(Future<?> call) {
        try {
            call.get();
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof ProblemException;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Hazard> ledger() {
        List<Hazard> all = new ArrayList<>();
        platform.stores.hazards().all(one -> all.add(one.record()));
        return all;
    }
}
