package org.bihuan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.supervision.Publicity;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionStage;

/** A hazard's listed supervision by the district, just registered, unless a test says otherwise. */
public final class SomeSupervision {
    private final RecordId id = new RecordId(Some.id());
    private final String number = "530114-GP-2023-%06d".formatted(Some.number());
    private final Hazard hazard;
    private ListingLevel level = ListingLevel.DISTRICT;
    private LocalDate occurred = LocalDate.of(2023, 6, 10);
    private LocalDate deadline = LocalDate.of(2023, 8, 31);

    SomeSupervision(Hazard hazard) {
        this.hazard = hazard;
    }

    public SomeSupervision by(ListingLevel other) {
        level = other;
        return this;
    }

    public SomeSupervision since(LocalDate day) {
        occurred = day;
        return this;
    }

    public SomeSupervision until(LocalDate day) {
        deadline = day;
        return this;
    }

    /** The listing as the hazard knows it. */
    public static Listing listing(Supervision supervision) {
        return new Listing(
                supervision.head().id(),
                supervision.level(),
                supervision.authority(),
                supervision.head().occurred(),
                Optional.empty());
    }

    /** In the district's newspaper. */
    public static Publicity publicity(LocalDate day) {
        return new Publicity("区政府门户网站", day);
    }

    public Supervision build() {
        Head of = hazard.head();
        return new Supervision(
                new Head(
                        id,
                        number,
                        of.sector(),
                        of.sectorName(),
                        of.row(),
                        of.tags(),
                        of.ownership(),
                        Optional.empty(),
                        of.enterpriseName(),
                        of.heirName(),
                        occurred,
                        Instant.parse("2023-06-10T08:30:00.123Z")),
                hazard.id(),
                hazard.number(),
                hazard.title(),
                level,
                "呈贡区人民政府",
                Optional.of(new OrganisationId("district-gov")).filter(body -> level == ListingLevel.DISTRICT),
                "呈政督〔2023〕1号",
                deadline,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SupervisionStage.LISTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
