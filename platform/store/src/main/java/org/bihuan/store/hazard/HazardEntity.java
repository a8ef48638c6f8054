package org.bihuan.store.hazard;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.day;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Ids;
import org.bihuan.store.database.Legible;
import org.jspecify.annotations.Nullable;

/** A row of {@code hazard}. */
@Entity
@Table(name = "hazard")
public class HazardEntity {
    @Id
    private byte[] id;

    private String number;

    @Embedded
    private JudgementPart judgement;

    @Column(name = "row_id")
    private String row;

    private String tags;

    @Column(name = "lead_id")
    private String lead;

    @Column(name = "lead_reason")
    private @Nullable String leadReason;

    @Column(name = "territory_id")
    private String territory;

    @Column(name = "enterprise_id")
    private byte[] enterprise;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Embedded
    private @Nullable HeirPart heir;

    private String source;

    /** Derived, for the lists: where another channel came first. */
    @Column(name = "first_source")
    private @Nullable String firstSource;

    private String place;
    private String description;
    private int occurred;
    private long recorded;

    @Column(name = "registrar_id")
    private @Nullable String registrar;

    /** Derived, for the lists of whoever registered it for another lead. */
    @Column(name = "guest_id")
    private @Nullable String guest;

    private String stage;

    @Embedded
    private @Nullable PlanPart plan;

    @Embedded
    private @Nullable RectificationPart rectification;

    @Embedded
    private @Nullable AcceptancePart acceptance;

    @Embedded
    private @Nullable ListingPart listing;

    @Embedded
    private @Nullable ExtensionPart extension;

    @Column(name = "reopen_reason")
    private @Nullable String reopenReason;

    @Embedded
    private @Nullable MergerPart merger;

    private String channels;

    /** Derived, for the figures. */
    @Column(name = "measures_on")
    private @Nullable Integer measures;

    /** Derived, for the figures. */
    @Column(name = "listed_treated_on")
    private @Nullable Integer listedTreated;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected HazardEntity() {}

    static HazardEntity from(Hazard hazard, String lastHash) {
        HazardEntity entity = new HazardEntity();
        entity.id = bytes(hazard.id().value());
        entity.version = hazard.version();
        entity.take(hazard, lastHash);
        return entity;
    }

    /** Becomes this version of the hazard; the version itself is counted by JPA. */
    final void take(Hazard hazard, String hash) {
        number = hazard.number();
        judgement = new JudgementPart(hazard.judgement());
        row = hazard.row().value();
        tags = Ids.write(hazard.tags(), RowId::value);
        lead = hazard.lead().value();
        leadReason = hazard.leadReason().orElse(null);
        territory = hazard.territory().value();
        enterprise = bytes(hazard.enterprise().value());
        enterpriseName = hazard.enterpriseName();
        heir = hazard.heir().map(HeirPart::new).orElse(null);
        source = hazard.source().name();
        firstSource = otherFirst(hazard).orElse(null);
        place = hazard.place();
        description = hazard.description();
        occurred = day(hazard.occurred());
        recorded = nanos(hazard.recorded());
        registrar = hazard.registrar().map(OrganisationId::value).orElse(null);
        guest = hazard.ownership().guest().map(OrganisationId::value).orElse(null);
        stage = hazard.stage().name();
        plan = hazard.plan().map(PlanPart::new).orElse(null);
        rectification = hazard.rectification().map(RectificationPart::new).orElse(null);
        acceptance = hazard.acceptance().map(AcceptancePart::new).orElse(null);
        listing = hazard.listing().map(ListingPart::new).orElse(null);
        extension = hazard.extension().map(ExtensionPart::new).orElse(null);
        reopenReason = hazard.reopenReason().orElse(null);
        merger = hazard.merger().map(MergerPart::new).orElse(null);
        channels = ChannelText.write(hazard.channels());
        measures = hazard.measuresSince().map(Columns::day).orElse(null);
        listedTreated = hazard.listedTreatedSince().map(Columns::day).orElse(null);
        voidReason = hazard.voidReason().orElse(null);
        lastHash = hash;
    }

    long version() {
        return version;
    }

    HazardId id() {
        return new HazardId(Columns.nearly(id));
    }

    /** Empty where no hazard leaves such a row. */
    Optional<Stored<Hazard>> toStored() {
        return toRecord().map(hazard -> new Stored<>(hazard, lastHash));
    }

    /** As above, and where the columns that follow from the hazard are not what it says. */
    Optional<Stored<Hazard>> faithful() {
        return toStored().filter(stored -> follows(stored.record()));
    }

    /** The source of the channel that came first, where it is another than its own. */
    private static Optional<String> otherFirst(Hazard hazard) {
        return Optional.of(hazard.firstSource())
                .filter(first -> first != hazard.source())
                .map(Source::name);
    }

    private boolean follows(Hazard hazard) {
        return Objects.equals(firstSource, otherFirst(hazard).orElse(null))
                && Objects.equals(
                        guest,
                        hazard.ownership().guest().map(OrganisationId::value).orElse(null))
                && Objects.equals(
                        measures, hazard.measuresSince().map(Columns::day).orElse(null))
                && Objects.equals(
                        listedTreated,
                        hazard.listedTreatedSince().map(Columns::day).orElse(null));
    }

    Optional<Hazard> toRecord() {
        return Legible.row(this::read);
    }

    private Hazard read() {
        return new Hazard(
                new HazardId(Columns.id(id)),
                number,
                judgement.toRecord(),
                new RowId(row),
                Ids.read(tags, RowId::new),
                new OrganisationId(lead),
                Optional.ofNullable(leadReason),
                new OrganisationId(territory),
                new EnterpriseId(Columns.id(enterprise)),
                enterpriseName,
                Optional.ofNullable(heir).map(HeirPart::toRecord),
                Source.valueOf(source),
                place,
                description,
                day(occurred),
                instant(recorded),
                Optional.ofNullable(registrar).map(OrganisationId::new),
                Stage.valueOf(stage),
                Optional.ofNullable(plan).map(PlanPart::toRecord),
                Optional.ofNullable(rectification).map(RectificationPart::toRecord),
                Optional.ofNullable(acceptance).map(AcceptancePart::toRecord),
                Optional.ofNullable(voidReason),
                Optional.ofNullable(listing).map(ListingPart::toRecord),
                Optional.ofNullable(extension).map(ExtensionPart::toRecord),
                Optional.ofNullable(reopenReason),
                Optional.ofNullable(merger).map(MergerPart::toRecord),
                ChannelText.read(channels),
                version);
    }
}
