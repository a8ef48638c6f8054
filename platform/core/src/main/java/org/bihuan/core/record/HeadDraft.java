package org.bihuan.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorDefinition;

/** A head that is checked but has no number yet. */
public record HeadDraft(
        Optional<SectorDefinition> sector,
        RowId row,
        List<RowId> tags,
        OrganisationId lead,
        Optional<String> leadReason,
        Optional<OrganisationId> territory,
        Optional<Enterprise> enterprise,
        LocalDate occurred,
        Optional<OrganisationId> registrar) {
    /** A head of what nobody of a body registered, as far as is known. */
    public HeadDraft(
            Optional<SectorDefinition> sector,
            RowId row,
            List<RowId> tags,
            OrganisationId lead,
            Optional<String> leadReason,
            Optional<OrganisationId> territory,
            Optional<Enterprise> enterprise,
            LocalDate occurred) {
        this(sector, row, tags, lead, leadReason, territory, enterprise, occurred, Optional.empty());
    }

    /** The same, led by another body. */
    public HeadDraft ledBy(OrganisationId other) {
        return new HeadDraft(sector, row, tags, other, leadReason, territory, enterprise, occurred, registrar);
    }

    /** The same, registered by the body of this caller. */
    public HeadDraft registeredBy(Caller caller) {
        return new HeadDraft(
                sector, row, tags, lead, leadReason, territory, enterprise, occurred, caller.organisation());
    }

    /** Whose the record is. */
    public Ownership ownership() {
        return new Ownership(Optional.of(lead), territory, enterprise.map(Enterprise::id), Optional.empty(), registrar);
    }

    /** The head of the record that is made now. */
    public Head head(RecordId id, String number, Instant recorded) {
        return new Head(
                id,
                number,
                sector.map(SectorDefinition::id),
                sector.map(one -> one.name().zh()),
                row,
                tags,
                ownership(),
                leadReason,
                enterprise.map(one -> one.nameOn(occurred)),
                Optional.empty(),
                occurred,
                recorded);
    }
}
