package org.bihuan.core.attachment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Stored;

/** The kinds of records that may have attachments: hazards, and every kind that a record store keeps. */
final class Holders {
    /** What only those work on whose record it is, though others may read it: their evidence is theirs alone. */
    private static final Map<RecordKind, Function> WORK =
            Map.of(RecordKind.INSPECTION, Function.CONDUCT_INSPECTION, RecordKind.CASE, Function.DECIDE_CASE);

    /** What whoever voids evidence of others must be allowed to do with its record: what changes or decides it. */
    private static final Map<RecordKind, Function> VOIDING = new EnumMap<>(Map.ofEntries(
            Map.entry(RecordKind.HAZARD, Function.RECTIFY_HAZARD),
            Map.entry(RecordKind.SUPERVISION, Function.LIST_HAZARD),
            Map.entry(RecordKind.LOOK_BACK, Function.LOOK_BACK),
            Map.entry(RecordKind.ISSUE, Function.CONFIRM_ISSUE),
            Map.entry(RecordKind.ACCIDENT, Function.CORRECT_ACCIDENT),
            Map.entry(RecordKind.CASE, Function.DECIDE_CASE),
            Map.entry(RecordKind.RISK, Function.FILL_RISK),
            Map.entry(RecordKind.WORK_RECORD, Function.CORRECT_WORK_RECORD),
            Map.entry(RecordKind.INSPECTION, Function.CONDUCT_INSPECTION),
            Map.entry(RecordKind.SELF_CHECK, Function.VOID_SELF_CHECK),
            Map.entry(RecordKind.DRILL, Function.VOID_DRILL),
            Map.entry(RecordKind.REWARD_REQUEST, Function.REQUEST_REWARD)));

    private final Map<RecordKind, Holder> holders = new EnumMap<>(RecordKind.class);

    /** What attachments need of a kind of records: who may read them, and how one is found. */
    private record Holder(Function read, java.util.function.Function<UUID, Optional<Held>> find) {}

    /**
     * A record as its attachments see it.
     *
     * @param label its printable number or name
     * @param ownership whose it is
     * @param part whether somebody takes part in it
     * @param voided whether it was voided
     * @param takesEvidence whether such people may add to it
     * @param signedSince when it was signed
     * @param version its version now
     * @param lastHash hash of its last event
     * @param next the same record with the next version
     */
    record Held(
            String label,
            Ownership ownership,
            Predicate<UserId> part,
            boolean voided,
            boolean takesEvidence,
            Optional<Instant> signedSince,
            long version,
            String lastHash,
            Record next) {}

    Holders(HazardStore hazards, RecordStore records) {
        holders.put(RecordKind.HAZARD, new Holder(Function.READ_HAZARD, id -> hazards.find(new HazardId(id))
                .map(Holders::held)));
        for (RecordKind kind : RecordTypes.kinds()) {
            RecordTypes.type(kind).ifPresent(type -> holders.put(kind, document(kind, type, records)));
        }
    }

    /** Each kind has a function to read it, named after it. */
    private static Holder document(RecordKind kind, Class<? extends CampaignRecord> type, RecordStore records) {
        return new Holder(Function.valueOf("READ_" + kind.name()), id -> records.find(type, new RecordId(id))
                .map(Holders::held));
    }

    private static Held held(Stored<? extends CampaignRecord> stored) {
        CampaignRecord record = stored.record();
        return new Held(
                record.head().number(),
                record.head().ownership(),
                record::takesPart,
                record.voidReason().isPresent(),
                record.takesEvidence(),
                record.signedSince(),
                record.version(),
                stored.lastHash(),
                (Record) record.supplemented());
    }

    /** The function that reads records of a kind; empty if they have no attachments. */
    Optional<Function> read(RecordKind kind) {
        return Optional.ofNullable(holders.get(kind)).map(Holder::read);
    }

    /** The function that whoever touches evidence needs besides that of evidence itself; empty: none. */
    static Optional<Function> work(RecordKind kind) {
        return Optional.ofNullable(WORK.get(kind));
    }

    /** The function that whoever voids evidence of others needs besides that. */
    static Function voiding(RecordKind kind) {
        return Optional.ofNullable(VOIDING.get(kind)).orElseThrow();
    }

    Optional<Held> find(RecordKind kind, UUID record) {
        return Optional.ofNullable(holders.get(kind))
                .flatMap(holder -> holder.find().apply(record));
    }
}
