package org.bihuan.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.Stored;
import org.bihuan.core.hazard.ListedWith;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.HeirIntake.Said;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;

/**
 * The records of one kind that an enterprise leaves to its successors.
 *
 * @param kind the kind
 * @param found finds one
 * @param listing a page of those of an enterprise, perhaps with some that are finished
 * @param along adds what changes with one
 */
record Bequest<R extends Record & Heritable<R>>(
        RecordKind kind,
        Function<RecordId, Optional<Stored<R>>> found,
        Listing<R> listing,
        UnaryOperator<Step<R>> along) {
    private static final Set<Stage> OPEN =
            Stream.of(Stage.values()).filter(Stage::open).collect(Collectors.toUnmodifiableSet());

    /** Asks a store for a page. */
    @FunctionalInterface
    interface Listing<R> {
        Page<R> page(EnterpriseId firm, Reach reach, Optional<String> after);
    }

    /** The hazards; with each goes its listed supervision. */
    static Bequest<Hazard> ofHazards(RecordDesk desk) {
        return new Bequest<>(
                RecordKind.HAZARD,
                id -> desk.hazards().find(new HazardId(id.value())),
                (firm, reach, after) -> desk.hazards()
                        .list(HazardQuery.select().stages(OPEN).enterprise(firm).page(after, Paged.AT_ONCE), reach),
                new ListedWith(desk.records())::inheritedAsWell);
    }

    /** Those of a further kind. */
    static <R extends Record & Heritable<R>> Bequest<R> of(RecordKind kind, Class<R> type, RecordDesk desk) {
        return new Bequest<>(
                kind,
                id -> desk.records().find(type, id),
                (firm, reach, after) -> desk.records()
                        .list(type, RecordQuery.select().enterprise(firm).page(after, Paged.AT_ONCE), reach),
                UnaryOperator.identity());
    }

    /** Those of an enterprise that are not finished, newest first. */
    List<R> unfinished(EnterpriseId firm, Reach reach) {
        return Paged.all(after -> listing.page(firm, reach, after)).stream()
                .filter(Heritable::unfinished)
                .toList();
    }

    /** What changes when somebody goes on with one. */
    Stream<Companion<?>> passedOn(Stored<R> stored, Optional<OtherEnterprise> heir, String reason) {
        Step<R> step = along.apply(new Said(heir, reason).step(stored.record().inherited(heir)));
        return Stream.concat(
                Stream.of(new Companion<>(stored, step.after(), step.action(), step.reason())),
                step.companions().stream());
    }
}
