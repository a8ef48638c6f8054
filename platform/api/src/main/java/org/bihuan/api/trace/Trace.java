package org.bihuan.api.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.RecordId;

/**
 * All checks of an enterprise, or those that looked at what became a hazard (责任倒查; plan, part three (3), R-ENF-06).
 *
 * @param ownership whose it is
 * @param enterpriseName the enterprise's name
 * @param hazard the hazard that is traced back
 * @param foundBy name of who registered it
 * @param checks the checks within the reader's reach, first to last; without voided ones
 * @param part which checks alone are the reader's to see; empty: all of them
 */
public record Trace(
        Ownership ownership,
        String enterpriseName,
        Optional<Hazard> hazard,
        Optional<String> foundBy,
        List<Check> checks,
        Optional<Part> part) {

    /** What a reader's reach leaves of the checks. */
    public enum Limit {
        /** Those that the unit led. */
        LEAD,
        /** Those at enterprises in the territory. */
        TERRITORY
    }

    /**
     * The part of the checks that a reader may see.
     *
     * @param limit what they have in common
     * @param unit the department, street or zone
     */
    public record Part(Limit limit, OrganisationId unit) {}

    /** When a check was made, seen from the hazard. */
    public enum Relation {
        /** Before the hazard was found: what was answered then is to be answered for. */
        BEFORE,
        /** The check found it. */
        FOUND,
        /** After it was found. */
        AFTER
    }

    /**
     * One check.
     *
     * @param kind an inspection or a self-check
     * @param id its id
     * @param number its printable number
     * @param state where it stands
     * @param day the day on which it was made
     * @param began when the platform learned that it began
     * @param ownership whose it is; the lead is who led it
     * @param people who checked: names with bodies
     * @param signatures who signed
     * @param sheet by which checklists, with the answers
     * @param item the item that the hazard was judged by, as it was answered
     * @param relation how it stands to the hazard; empty where no hazard is traced back
     * @param evidence what is attached to it
     * @param lastHash hash of its last event, by which its own proof goes on from here
     */
    public record Check(
            RecordKind kind,
            RecordId id,
            String number,
            String state,
            LocalDate day,
            Instant began,
            Ownership ownership,
            List<String> people,
            List<Signature> signatures,
            Sheet sheet,
            Optional<CheckedItem> item,
            Optional<Relation> relation,
            List<Attachment> evidence,
            String lastHash) {
        /** When it was signed first. */
        public Optional<Instant> signedSince() {
            return signatures.stream().map(Signature::signed).findFirst();
        }
    }
}
