package org.bihuan.core.inspection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionProblem;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Step;

/**
 * The inspections for which a team sets out once. It is counted once, with the one that everybody signed first; the first of the
 * dispatch, which the others name, knows whether that was another one.
 *
 * @param records where inspections are kept
 */
record Dispatch(RecordStore records) {
    private static final int ALL = 200;

    /** A further inspection counts the team, where none of its dispatch did so before. */
    Step<Inspection> signed(Step<Inspection> step) {
        Inspection further = step.after();
        return further.dispatch()
                .filter(id -> signedAndAble(further))
                .flatMap(id -> records.find(Inspection.class, id))
                .filter(first -> !counted(first.record()))
                .map(first -> step.of(further.countingTeam(true)).with(told(first, false)))
                .orElse(step);
    }

    /** When the one that counted the team is voided, another one that everybody signed does, or will do once it is. */
    Step<Inspection> voided(Inspection before, Step<Inspection> step) {
        return before.dispatch()
                .filter(id -> before.stage() == InspectionStage.SUBMITTED && before.countsTeam())
                .flatMap(id -> records.find(Inspection.class, id))
                .map(first -> passedOn(first, before, step))
                .orElse(step);
    }

    /** @throws ProblemException {@link InspectionProblem#FIRST_OF_DISPATCH} where others name it */
    void requireNoneOther(RecordId first) {
        if (others(first).findAny().isPresent()) {
            throw new ProblemException(InspectionProblem.FIRST_OF_DISPATCH);
        }
    }

    private Step<Inspection> passedOn(Stored<Inspection> first, Inspection before, Step<Inspection> step) {
        Optional<Stored<Inspection>> next = signedAndAble(first.record())
                ? Optional.empty()
                : others(first.record().head().id())
                        .filter(one -> !one.head().id().equals(before.head().id()))
                        .filter(Dispatch::signedAndAble)
                        .min(Comparator.comparing(Dispatch::submitted))
                        .flatMap(
                                one -> records.find(Inspection.class, one.head().id()));
        return step.with(told(next.orElse(first), true));
    }

    /** Whether the team may be counted with it now. */
    private static boolean signedAndAble(Inspection inspection) {
        return inspection.stage() == InspectionStage.SUBMITTED
                && inspection.countingTeam(true).countsTeam();
    }

    private static Instant submitted(Inspection inspection) {
        return inspection.signatures().stream()
                .map(Signature::signed)
                .reduce((one, last) -> last)
                .orElseThrow();
    }

    private static boolean counted(Inspection first) {
        boolean elsewhere = first.teamCounted().filter(here -> !here).isPresent();
        return elsewhere || (first.stage() == InspectionStage.SUBMITTED && first.countsTeam());
    }

    private static Companion<Inspection> told(Stored<Inspection> other, boolean here) {
        Inspection after = other.record().supplemented().countingTeam(here);
        return new Companion<>(other, after, here ? "team-counted" : "team-counted-elsewhere", "");
    }

    private Stream<Inspection> others(RecordId first) {
        return records
                .list(Inspection.class, RecordQuery.select().link(first).first(ALL), new Reach.All())
                .items()
                .stream()
                .filter(one -> one.stage() != InspectionStage.VOIDED
                        && one.dispatch().filter(first::equals).isPresent());
    }
}
