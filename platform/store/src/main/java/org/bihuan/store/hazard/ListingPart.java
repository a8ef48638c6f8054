package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.record.RecordId;
import org.bihuan.store.database.Columns;
import org.jspecify.annotations.Nullable;

/** The columns of a listing. */
@Embeddable
public class ListingPart {
    @Column(name = "listing_id")
    private byte[] supervision;

    @Column(name = "listing_level")
    private String level;

    @Column(name = "listing_authority")
    private String authority;

    @Column(name = "listed_on")
    private Integer since;

    @Column(name = "listing_removed_on")
    private @Nullable Integer removed;

    @SuppressWarnings("NullAway.Init")
    protected ListingPart() {}

    ListingPart(Listing listing) {
        this.supervision = Columns.bytes(listing.supervision().value());
        this.level = listing.level().name();
        this.authority = listing.authority();
        this.since = Columns.day(listing.since());
        this.removed = listing.removed().map(Columns::day).orElse(null);
    }

    Listing toRecord() {
        return new Listing(
                new RecordId(Columns.id(supervision)),
                ListingLevel.valueOf(level),
                Objects.requireNonNull(authority),
                Columns.day(since),
                Optional.ofNullable(removed).map(Columns::day));
    }
}
