package org.bihuan.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.SectorId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps hazards, each change in one transaction with its event. Offered by {@code store}, and by a fake in the testkit under
 * the same contract test. Callable from any thread. What a method stored is on disk when it returns. A position that no page
 * gave is refused with a {@link org.bihuan.api.problem.ProblemException} that names {@code after}.
 */
@ProviderType
public interface HazardStore {
    /**
     * Keeps a new hazard.
     *
     * @throws RepeatedCommandException if an event with the same actor and key is there
     * @throws DuplicateRecordException if the number is taken
     */
    void add(Hazard hazard, Event event);

    /**
     * Keeps new hazards in one transaction, all or none; few of them are in memory at a time.
     *
     * @param additions passes them; called anew where the transaction has to begin anew
     * @throws RepeatedCommandException if an event with the same actor and key as the first's is there
     * @throws DuplicateRecordException if a number is taken
     */
    void addAll(Consumer<Consumer<Addition<Hazard>>> additions);

    /**
     * Replaces the hazard's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(Hazard hazard, Event event);

    Optional<Stored<Hazard>> find(HazardId id);

    /** The hazards with these ids, newest id first; at most 200. */
    List<Hazard> newestFirst(Collection<HazardId> ids);

    /** The hazards within reach that fit, newest id first. */
    Page<Hazard> list(HazardQuery query, Reach reach);

    /** How many hazards within reach fit; the page that the query names is left aside. */
    long count(HazardQuery query, Reach reach);

    /**
     * Other hazards of the same enterprise that were judged by the same item and found at most so many days before or after, and
     * that count; newest id first.
     */
    List<Hazard> alike(Hazard hazard, int days, int limit);

    /**
     * Other hazards of the same enterprise, not voided, whose rectification {@linkplain
     * org.bihuan.api.hazard.Rectification#saysTheSame says the same}, among its latest
     * thousand; newest id first.
     */
    List<Hazard> withSameRectification(Hazard hazard, int limit);

    /** The hazards that a figure counts within the {@linkplain Reach#ofFigures reach of figures}, latest date first, then newest id first. */
    Page<Hazard> counted(CountedQuery query, Reach reach);

    /** Passes what the figures need of every major hazard to the consumer, in no order; hazards voided are left out. */
    void figures(Consumer<HazardFigures> to);

    /** The hazards within reach that were judged by one of the items, latest day of finding first, then newest id first. */
    Page<Hazard> judged(JudgedQuery query, Reach reach);

    /** How many {@link #judged} would list in all, for each item; items without any may be missing. */
    Map<ItemId, Long> countJudged(JudgedQuery query, Reach reach);

    /** Open hazards of a sector that were judged by one of the items. */
    long countOpen(SectorId sector, Set<ItemId> items);

    /** Passes every hazard with its last event's hash to the consumer, in no order. For the verifier. */
    void all(Consumer<Stored<Hazard>> to);

    /**
     * As above, and the ids of rows that no hazard leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<Hazard>> to, Consumer<HazardId> altered) {
        all(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(HazardId id) {
        return false;
    }
}
