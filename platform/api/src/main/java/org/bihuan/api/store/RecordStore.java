package org.bihuan.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the records of every kind that {@link RecordTypes} names. Same terms as {@link HazardStore}. */
@ProviderType
public interface RecordStore {
    /**
     * Keeps a new record, with its links and counts.
     *
     * @throws RepeatedCommandException if an event with the same actor and key is there
     * @throws DuplicateRecordException if the number is taken, or another of its kind holds one of its claims
     */
    void add(CampaignRecord record, Event event);

    /**
     * Keeps new records of one kind in one transaction, all or none; few of them are in memory at a time.
     *
     * @param additions passes them; called anew where the transaction has to begin anew
     * @throws RepeatedCommandException if an event with the same actor and key as the first's is there
     * @throws DuplicateRecordException if a number is taken, or a claim
     */
    <R extends CampaignRecord> void addAll(Consumer<Consumer<Addition<R>>> additions);

    /**
     * Replaces the record's version before by this one, and its links and counts.
     *
     * @throws StaleRecordException if that is not the version stored, or another of its kind holds what it did not claim before
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(CampaignRecord record, Event event);

    /** The record of this kind. */
    <R extends CampaignRecord> Optional<Stored<R>> find(Class<R> type, RecordId id);

    /** The records of this kind with these ids, newest id first; at most 200. */
    <R extends CampaignRecord> List<R> newestFirst(Class<R> type, Collection<RecordId> ids);

    /** The records of a kind within reach that fit, newest id first. */
    <R extends CampaignRecord> Page<R> list(Class<R> type, RecordQuery query, Reach reach);

    /** How many records of a kind within reach fit; the page that the query names is left aside. */
    long count(Class<? extends CampaignRecord> type, RecordQuery query, Reach reach);

    /**
     * The records of a kind that contribute to a figure and concern a hazard that is open or was merged into another one, newest id
     * first. Those within reach, those of such an open hazard within reach, and all of merged ones, since whose the other one is is
     * not looked at. Nothing for a firm.
     */
    <R extends CampaignRecord> List<R> ofOpenHazards(Class<R> type, Measure measure, Reach reach);

    /**
     * The records of a kind that contribute to a figure and may name somebody: all in which the letters of the name stand in this order,
     * whatever stands between them, newest id first.
     */
    <R extends CampaignRecord> List<R> mayName(Class<R> type, Measure measure, String name);

    /** What a figure counts within the {@linkplain Reach#ofFigures reach of figures}, latest date first, then newest id first. */
    Page<CountedRecord> counted(CountedQuery query, Reach reach);

    /** Passes what every record contributes to the figures to the consumer, with the record's id, in no order. */
    void counts(BiConsumer<RecordId, Count> to);

    /** The record of any kind, looked at closely. For the verifier. */
    Optional<Kept> kept(RecordId id);

    /** Passes every record, looked at closely, to the consumer, by id. For the verifier. */
    void all(Consumer<Kept> to);
}
