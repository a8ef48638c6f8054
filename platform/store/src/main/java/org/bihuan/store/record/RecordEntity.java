package org.bihuan.store.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code record}: the document, and what is taken out of it. */
@Entity
@Table(name = "record")
public class RecordEntity {
    /** What a column of Derby holds in any case. */
    private static final int LONGEST_WORDS = 8_000;

    @Id
    private byte[] id;

    private String kind;
    private String number;

    @Column(name = "sector_id")
    private @Nullable String sector;

    @Column(name = "row_id")
    private String row;

    @Column(name = "lead_id")
    private @Nullable String lead;

    @Column(name = "territory_id")
    private @Nullable String territory;

    @Column(name = "enterprise_id")
    private byte @Nullable [] enterprise;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Column(name = "heir_id")
    private byte @Nullable [] heir;
    /** Who registered it for another lead. */
    @Column(name = "guest_id")
    private @Nullable String guest;

    private int occurred;
    private long recorded;
    private String state;
    private String title;
    private String words;
    private String document;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected RecordEntity() {}

    static RecordEntity from(CampaignRecord record, String lastHash) {
        RecordEntity entity = new RecordEntity();
        entity.id = Columns.bytes(record.head().id().value());
        entity.version = record.version();
        entity.take(record, lastHash);
        return entity;
    }

    /** Becomes this version of the record; the version itself is counted by JPA. */
    final void take(CampaignRecord record, String hash) {
        Head head = record.head();
        kind = record.kind().name();
        number = head.number();
        sector = head.sector().map(SectorId::value).orElse(null);
        row = head.row().value();
        lead = head.ownership().lead().map(OrganisationId::value).orElse(null);
        territory = head.ownership().territory().map(OrganisationId::value).orElse(null);
        enterprise = bytes(head.ownership().enterprise());
        enterpriseName = head.enterpriseName().orElse("");
        heir = bytes(head.ownership().heir());
        guest = head.ownership().guest().map(OrganisationId::value).orElse(null);
        occurred = Columns.day(head.occurred());
        recorded = Columns.nanos(head.recorded());
        state = record.state();
        title = record.title();
        words = record.text().substring(0, Math.min(record.text().length(), LONGEST_WORDS));
        document = Documents.write(record);
        lastHash = hash;
    }

    private static byte @Nullable [] bytes(Optional<EnterpriseId> enterprise) {
        return enterprise.map(one -> Columns.bytes(one.value())).orElse(null);
    }

    RecordId id() {
        return new RecordId(Columns.nearly(id));
    }

    byte[] key() {
        return id;
    }

    /** Its kind; empty where somebody wrote another by hand than there are. */
    Optional<RecordKind> kind() {
        return RecordTypes.kinds().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    long version() {
        return version;
    }

    boolean isFollowedBy(Event event) {
        return version == event.sequence() - 1 && lastHash.equals(event.previousHash());
    }

    /** Empty where the document is none of that class. */
    <R extends CampaignRecord> Optional<Stored<R>> toStored(Class<R> type) {
        return toRecord(type).map(record -> new Stored<>(record, lastHash));
    }

    /** Empty where the document is none of that class. */
    <R extends CampaignRecord> Optional<R> toRecord(Class<R> type) {
        return Legible.row(() -> Documents.read(document, type));
    }

    CampaignRecord toRecord() {
        return Documents.read(document, kind().flatMap(RecordTypes::type).orElseThrow());
    }

    /** The record, if the row is what it would leave. */
    Optional<Stored<CampaignRecord>> faithful() {
        return Legible.row(this::toRecord)
                .filter(record -> Legible.row(() -> from(record, lastHash).toString())
                        .filter(toString()::equals)
                        .isPresent())
                .map(record -> new Stored<>(record, lastHash));
    }

    /** Everything in it. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                Arrays.toString(id),
                kind,
                number,
                String.valueOf(sector),
                row,
                String.valueOf(lead),
                String.valueOf(territory),
                Arrays.toString(enterprise),
                enterpriseName,
                Arrays.toString(heir),
                String.valueOf(guest),
                String.valueOf(occurred),
                String.valueOf(recorded),
                state,
                title,
                words,
                document,
                String.valueOf(version));
    }
}
