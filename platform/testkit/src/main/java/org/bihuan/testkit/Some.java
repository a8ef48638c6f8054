package org.bihuan.testkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.record.CampaignRecord;

/** Where tests get records from. */
public final class Some {
    private static final AtomicLong TICKS = new AtomicLong();
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final String CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Some() {}

    /** A hazard just registered. */
    public static SomeHazard aHazard() {
        return new SomeHazard();
    }

    /** A prominent issue just registered. */
    public static SomeIssue anIssue() {
        return new SomeIssue();
    }

    /** A case just opened. */
    public static SomeCase aCase() {
        return new SomeCase();
    }

    /** A major safety risk just registered. */
    public static SomeRisk aRisk() {
        return new SomeRisk();
    }

    /** An inspection just planned. */
    public static SomeInspection anInspection() {
        return new SomeInspection();
    }

    /** A hazard as a caller tells of it. */
    public static SomeSupervision aSupervisionOf(Hazard hazard) {
        return new SomeSupervision(hazard);
    }

    public static SomeNewHazard aNewHazard() {
        return new SomeNewHazard();
    }

    public static SomeNewIssue aNewIssue() {
        return new SomeNewIssue();
    }

    public static SomeNewCase aNewCase(EnterpriseId enterprise) {
        return new SomeNewCase(enterprise);
    }

    public static SomeEnterprise anEnterprise() {
        return new SomeEnterprise();
    }

    /** A photo of a hazard. */
    public static SomeAttachment anAttachmentOf(CampaignRecord record) {
        return new SomeAttachment(record);
    }

    /** A department that is a record over time. */
    public static OrganisationRecord anOrganisation(String id) {
        OrganisationRecord.Term term = new OrganisationRecord.Term(
                Optional.empty(),
                "呈贡区" + id,
                id,
                Organisation.Kind.DEPARTMENT,
                List.of("旧名\t甲" + id, "别名\n乙" + id),
                Optional.of(new OrganisationId("swc")),
                OrganisationRecord.Standing.ACTIVE,
                List.of());
        return new OrganisationRecord(new OrganisationId(id), List.of(term), 1);
    }

    public static SomeUser aUser() {
        return new SomeUser();
    }

    public static SomeEvent anEvent(RecordKind kind, UUID record, long sequence) {
        return new SomeEvent(kind, record, sequence);
    }

    /** The event that belongs to this version of the record. */
    public static SomeEvent anEventOf(CampaignRecord record) {
        return anEvent(record.kind(), record.head().id().value(), record.version());
    }

    /** The event that belongs to this version of the attachment. */
    public static SomeEvent anEventOf(Attachment attachment) {
        return anEvent(RecordKind.ATTACHMENT, attachment.id().value(), attachment.version());
    }

    /** The event that belongs to this version of the enterprise. */
    public static SomeEvent anEventOf(Enterprise enterprise) {
        return anEvent(RecordKind.ENTERPRISE, enterprise.id().value(), enterprise.version());
    }

    /** The event that belongs to this version of the public body. */
    public static SomeEvent anEventOf(OrganisationRecord record) {
        return anEvent(RecordKind.ORGANISATION, record.key(), record.version());
    }

    /** The event that belongs to this version of the person. */
    public static SomeEvent anEventOf(Person person) {
        return anEvent(RecordKind.PERSON, person.id().value(), person.version());
    }

    /** The event that belongs to this version of the account. */
    public static SomeEvent anEventOf(User user) {
        return anEvent(RecordKind.USER, user.id().value(), user.version());
    }

    /** A UUID of version 7, greater than all before. */
    public static UUID id() {
        long tick = TICKS.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = ((tick >>> 12) << 16) | 0x7000 | (tick & 0xFFF);
        long low = (ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    public static UserId userId() {
        return new UserId(id());
    }

    /** A number that no other test of this process got. */
    public static long number() {
        return COUNTER.incrementAndGet();
    }

    /** A valid credit code that no other test of this process got. */
    public static CreditCode creditCode() {
        StringBuilder code = new StringBuilder("91530114MA");
        long rest = number();
        for (int i = 0; i < 7; i++) {
            code.append(CODE_DIGITS.charAt((int) (rest % CODE_DIGITS.length())));
            rest /= CODE_DIGITS.length();
        }
        return new CreditCode(code.toString() + CreditCode.checkCharacter(code.toString()));
    }
}
