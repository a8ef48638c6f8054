package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.attachment.Attaching.photo;
import static org.bihuan.core.attachment.Attaching.refused;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.core.fixture.FilledIn;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever may not decide about a record voids no evidence of others there. */
class VoidingEvidenceTest {
    private final Hazard hazard = Some.aHazard().at("street-longcheng").build();
    private final Caller street = Platform.street("street-longcheng");
    private final Caller department = Platform.department(hazard.lead().value());

    private final Attaching evidence;
    private final Platform platform;

    VoidingEvidenceTest(@TempDir Path directory) {
        evidence = new Attaching(directory);
        platform = evidence.platform;
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    /** A record of the kind that lies in the street and that the department leads. */
    private UUID kept(RecordKind kind) {
        Map<String, Object> whose = Map.of(
                "head.ownership.lead", Optional.of(hazard.lead()),
                "head.ownership.territory", Optional.of(hazard.territory()),
                "voidReason", Optional.empty());
        Class<? extends Record> type = RecordTypes.type(kind).orElseThrow().asSubclass(Record.class);
        CampaignRecord record = (CampaignRecord) new FilledIn<>(type, whose).record();
        platform.stores.records().add(record, Some.anEventOf(record).build());
        return record.head().id().value();
    }

    private Attachment added(Caller by, RecordKind kind, UUID record, long picture) {
        return evidence.attachments.add(
                Command.by(by), kind, record, evidence.sent(photo(picture), "before", "现场.jpg"));
    }

    private Attachment cancelled(Caller by, Attachment piece) {
        return evidence.attachments.cancel(Command.by(by), piece.id(), new ReasonedChange(1L, "不是这里的"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISION", "ISSUE", "ACCIDENT"})
    void theStreetVoidsNothingOfOthersWhereOthersDecideButItsOwn(RecordKind kind) {
        UUID record = kept(kind);
        Attachment ofOffice = added(evidence.office, kind, record, 1);
        Attachment own = added(street, kind, record, 2);

        assertThat(evidence.attachments.voidable(street, ofOffice)).isFalse();
        assertThat(refused(() -> cancelled(street, ofOffice))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(evidence.attachments.voidable(street, own)).isTrue();
        assertThat(cancelled(street, own).voidReason()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOOK_BACK", "RISK", "WORK_RECORD", "SELF_CHECK", "DRILL"})
    void theStreetVoidsWhereItWorksOnTheRecord(RecordKind kind) {
        Attachment ofOffice = added(evidence.office, kind, kept(kind), 1);

        assertThat(cancelled(street, ofOffice).voidReason()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUE", "ACCIDENT", "CASE", "INSPECTION"})
    void theDepartmentThatLeadsVoids(RecordKind kind) {
        Attachment ofOffice = added(evidence.office, kind, kept(kind), 1);

        assertThat(cancelled(department, ofOffice).voidReason()).isPresent();
    }

    @Test
    void theEvidenceOfAListingIsTheOffices() {
        Attachment document = added(evidence.office, RecordKind.SUPERVISION, kept(RecordKind.SUPERVISION), 1);

        assertThat(refused(() -> cancelled(department, document))).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(cancelled(evidence.office, document).voidReason()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void ofEveryKindItIsSaidWhoVoids(RecordKind kind) {
        if (kind == RecordKind.HAZARD || RecordTypes.type(kind).isPresent()) {
            assertThat(Holders.voiding(kind)).isNotNull();
        }
    }
}
