package org.bihuan.api.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/**
 * A firm or site that is inspected (生产经营单位).
 *
 * @param id its id
 * @param name the registered name
 * @param creditCode its unified social credit code; no two enterprises share one
 * @param territory the street or zone it lies in
 * @param sector the sector it mainly belongs to
 * @param furtherSectors further sectors it belongs to
 * @param industry what it does, by the classification of the national economy
 * @param size how large it is
 * @param principal name of the head of the enterprise (主要负责人)
 * @param phone the principal's telephone number
 * @param tags non-additive rows of Annex 2 that it counts for, such as chemical parks or old installations
 * @param highRisk why it is a high-risk enterprise (R-FRQ-01); empty: it is none
 * @param address where it lies, in words
 * @param coordinates where it lies, in degrees
 * @param closed the day since which it is no longer in business
 * @param recorded when it was registered
 * @param version grows with every change
 */
public record Enterprise(
        EnterpriseId id,
        String name,
        CreditCode creditCode,
        OrganisationId territory,
        SectorId sector,
        List<SectorId> furtherSectors,
        Optional<IndustryCode> industry,
        Optional<EnterpriseSize> size,
        Optional<String> principal,
        Optional<SealedPhone> phone,
        List<RowId> tags,
        List<HighRiskGround> highRisk,
        Optional<String> address,
        Optional<Coordinates> coordinates,
        Optional<LocalDate> closed,
        Instant recorded,
        long version) {

    /** Whether an enterprise is in business. */
    public enum State {
        ACTIVE,
        CLOSED
    }

    /** Whose it is: no department leads an enterprise. */
    public Ownership ownership() {
        return new Ownership(Optional.empty(), Optional.of(territory), Optional.of(id));
    }

    /** All its sectors, the main one first. */
    public List<SectorId> sectors() {
        return Stream.concat(Stream.of(sector), furtherSectors.stream()).toList();
    }

    public State state() {
        return closed.isPresent() ? State.CLOSED : State.ACTIVE;
    }

    /** The next version, after it went out of business. */
    public Enterprise closedOn(LocalDate day) {
        return next(Optional.of(day));
    }

    /** The next version, after it turned out to be in business. */
    public Enterprise reopened() {
        return next(Optional.empty());
    }

    /** The next version, the same in all else, after somebody read the telephone number. */
    public Enterprise phoneRevealed() {
        return next(closed);
    }

    private Enterprise next(Optional<LocalDate> closing) {
        return new Enterprise(
                id,
                name,
                creditCode,
                territory,
                sector,
                furtherSectors,
                industry,
                size,
                principal,
                phone,
                tags,
                highRisk,
                address,
                coordinates,
                closing,
                recorded,
                version + 1);
    }
}
