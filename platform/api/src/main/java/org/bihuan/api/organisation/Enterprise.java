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
 * @param history what it was called, whom it belonged to, and who goes on after it
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
        EnterpriseHistory history,
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

    /** Today's name, then those before it, the latest first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), formerNames().stream()).toList();
    }

    /** The names it had, the latest first. */
    public List<String> formerNames() {
        return history.namesBefore();
    }

    /** What it was called on a day. */
    public String nameOn(LocalDate day) {
        return history.formerNames().stream()
                .filter(one -> !day.isAfter(one.until()))
                .map(FormerName::name)
                .findFirst()
                .orElse(name);
    }

    /** As another enterprise's record names it. */
    public OtherEnterprise asOther() {
        return new OtherEnterprise(id, name);
    }

    /** The next version, called otherwise from a day on. */
    public Enterprise renamed(String other, LocalDate from) {
        return next(other, closed, history.renamed(name, from));
    }

    /** The next version, called as before, after it turned out that it was not renamed. */
    public Enterprise renamingWithdrawn() {
        return next(formerNames().get(0), closed, history.renamingWithdrawn());
    }

    /** The next version, belonging to another enterprise, or to none, from a day on. */
    public Enterprise under(Superior superior) {
        return next(name, closed, history.under(superior));
    }

    /** The same, belonging to another enterprise since it is registered. */
    public Enterprise registeredUnder(Superior superior) {
        return with(name, closed, history.under(superior), version);
    }

    /** The next version, after it turned out that what was told last of its superior was wrong. */
    public Enterprise superiorWithdrawn() {
        return next(name, closed, history.superiorWithdrawn());
    }

    /** The next version, after it went out of business. */
    public Enterprise closedOn(LocalDate day, List<OtherEnterprise> successors) {
        return next(name, Optional.of(day), history.succeededBy(successors));
    }

    /** The next version, after it turned out to be in business. */
    public Enterprise reopened() {
        return next(name, Optional.empty(), history.succeededBy(List.of()));
    }

    /** The next version, the same in all else, after it was said who goes on with its open records. */
    public Enterprise recordsAssigned() {
        return next(name, closed, history);
    }

    /** The next version, the same in all else, after somebody read the telephone number. */
    public Enterprise phoneRevealed() {
        return next(name, closed, history);
    }

    private Enterprise next(String called, Optional<LocalDate> closing, EnterpriseHistory past) {
        return with(called, closing, past, version + 1);
    }

    private Enterprise with(String called, Optional<LocalDate> closing, EnterpriseHistory past, long number) {
        return new Enterprise(
                id,
                called,
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
                past,
                recorded,
                number);
    }
}
