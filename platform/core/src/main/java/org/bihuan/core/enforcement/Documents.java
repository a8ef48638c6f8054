package org.bihuan.core.enforcement;

import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;

/**
 * Finds the decisions that stand on a document already. A document may lay several measures upon one subject, but each once, and all in
 * one case; what concerns no enterprise alone, such as a circular, may name those of several cases.
 *
 * @param desk lists cases
 */
record Documents(RecordDesk desk) {
    /** Refuses a decision that stands already, and tells whoever may read that case where. */
    void requireNew(Decision told, EnforcementCase whole, Caller caller, Faults faults) {
        Reach reach = desk.access().reach(caller, Function.READ_CASE);
        standing(told, whole).ifPresent(other -> {
            if (reach.covers(other.head().ownership())) {
                faults.add(
                        "/document",
                        CaseFault.DOCUMENT_STANDS,
                        told.document().orElseThrow(),
                        other.head().number());
            } else {
                faults.add(
                        "/document",
                        CaseFault.DOCUMENT_STANDS_ELSEWHERE,
                        told.document().orElseThrow());
            }
        });
    }

    private Optional<EnforcementCase> standing(Decision told, EnforcementCase whole) {
        if (repeats(told, whole)) {
            return Optional.of(whole);
        }
        return told.claim().flatMap(claim -> with(told.documentKey().orElseThrow())
                .filter(other -> !other.head().id().equals(whole.head().id()))
                .filter(other -> other.claims().contains(claim))
                .findFirst());
    }

    private static boolean repeats(Decision told, EnforcementCase whole) {
        return whole.standing().stream()
                .anyMatch(
                        one -> one.number() != told.number() && one.kind() == told.kind() && one.sharesDocument(told));
    }

    private Stream<EnforcementCase> with(String documentKey) {
        RecordQuery.Selection cases = RecordQuery.select()
                .states(CaseStage.OPEN, CaseStage.CONCLUDED)
                .marks(EnforcementCase.documentMark(documentKey));
        return Paged.all(after -> desk.list(EnforcementCase.class, cases.page(after, Paged.AT_ONCE), new Reach.All()))
                .stream();
    }
}
