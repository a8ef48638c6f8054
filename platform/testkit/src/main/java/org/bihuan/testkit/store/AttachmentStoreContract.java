package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anAttachmentOf;
import static org.bihuan.testkit.Some.anEventOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeAttachment;
import org.junit.jupiter.api.Test;

/** What every {@code AttachmentStore} does. */
public interface AttachmentStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private Stored<Hazard> hazard() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard).build();
        stores().hazards().add(hazard, event);
        return new Stored<>(hazard, event.hash());
    }

    private static Event next(Stored<Hazard> before) {
        return anEventOf(before.record().supplemented())
                .action("evidence-added")
                .after(before.lastHash())
                .build();
    }

    private Attachment added(SomeAttachment some) {
        Attachment attachment = some.build();
        Stored<Hazard> before =
                stores().hazards().find(new HazardId(attachment.record())).orElseThrow();
        stores().attachments().add(attachment, anEventOf(attachment).build(), next(before));
        return attachment;
    }

    @Test
    default void anAttachmentIsFoundAndItsRecordKnowsOfIt() {
        Stored<Hazard> hazard = hazard();
        Event ofRecord = next(hazard);
        Attachment attachment = anAttachmentOf(hazard.record()).build();
        Event event = anEventOf(attachment).build();

        stores().attachments().add(attachment, event, ofRecord);

        assertThat(stores().attachments().find(attachment.id())).contains(new Stored<>(attachment, event.hash()));
        assertThat(stores().hazards().find(hazard.record().id()))
                .contains(new Stored<>(hazard.record().supplemented(), ofRecord.hash()));
        assertThat(stores().events().of(attachment.id().value())).containsExactly(event);
        assertThat(stores().events().of(attachment.record())).hasSize(2).endsWith(ofRecord);
    }

    @Test
    default void aDocumentBecomesItsNextVersionInTheSameTransaction() {
        Issue issue = Some.anIssue().build();
        Event registered = anEventOf(issue).build();
        stores().records().add(issue, registered);
        Event ofRecord = anEventOf(issue.supplemented())
                .action("evidence-added")
                .after(registered.hash())
                .build();
        Attachment attachment = anAttachmentOf(issue).build();
        stores().attachments().add(attachment, anEventOf(attachment).build(), ofRecord);
        Attachment late = anAttachmentOf(issue).build();

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().attachments()
                .add(late, anEventOf(late).build(), ofRecord));

        assertThat(stores().records().find(Issue.class, issue.head().id()))
                .contains(new Stored<>(issue.supplemented(), ofRecord.hash()));
        assertThat(stores().records().kept(issue.head().id()).orElseThrow().stored())
                .isPresent();
        assertThat(stores().attachments().of(issue.head().id().value())).containsExactly(attachment);
    }

    @Test
    default void theAttachmentsOfARecordAreListedFirstToLast() {
        Stored<Hazard> hazard = hazard();
        Stored<Hazard> other = hazard();
        Attachment before = added(anAttachmentOf(hazard.record()));
        added(anAttachmentOf(other.record()));
        Attachment report = added(anAttachmentOf(hazard.record()).document().purpose(Purpose.DOCUMENT));

        assertThat(stores().attachments().of(hazard.record().id().value())).containsExactly(before, report);
        assertThat(stores().attachments().of(Some.id())).isEmpty();
        List<Attachment> all = new ArrayList<>();
        stores().attachments().all(stored -> all.add(stored.record()));
        assertThat(all).hasSize(3).startsWith(before).endsWith(report);
    }

    @Test
    default void aCaptionIsKeptAndChanged() {
        Stored<Hazard> hazard = hazard();
        Attachment plain = added(anAttachmentOf(hazard.record()));
        Attachment captioned = plain.captioned(Optional.of("边坡裂缝"));
        stores().attachments()
                .change(
                        captioned,
                        anEventOf(captioned).build(),
                        List.of(next(
                                stores().hazards().find(hazard.record().id()).orElseThrow())));
        assertThat(stores().attachments().find(plain.id()).orElseThrow().record())
                .isEqualTo(captioned);
    }

    @Test
    default void whatIsSaidOfTheFilesOfSeveralRecordsIsKnownOfVoidedOnesTheReasonAlone() {
        Stored<Hazard> hazard = hazard();
        Stored<Hazard> other = hazard();
        Stored<Hazard> without = hazard();
        Attachment before = added(anAttachmentOf(hazard.record()).captioned("边坡裂缝"));
        Attachment report = added(anAttachmentOf(hazard.record()).document().purpose(Purpose.DOCUMENT));
        Attachment voided =
                added(anAttachmentOf(other.record()).captioned("仓库")).voided("拍错了");
        stores().attachments()
                .change(
                        voided,
                        anEventOf(voided).build(),
                        List.of(next(
                                stores().hazards().find(other.record().id()).orElseThrow())));

        assertThat(stores().attachments()
                        .textsOf(Stream.of(hazard, other, without)
                                .map(one -> one.record().id().value())
                                .toList()))
                .isEqualTo(Map.of(
                        hazard.record().id().value(), List.of(before.name(), "边坡裂缝", report.name()),
                        other.record().id().value(), List.of("拍错了")));
        assertThat(stores().attachments().textsOf(List.of())).isEmpty();
    }

    @Test
    default void aVoidedAttachmentKeepsEverythingButItsStanding() {
        Stored<Hazard> hazard = hazard();
        Attachment voided = added(anAttachmentOf(hazard.record())).voided("拍错了");
        Stored<Hazard> before = stores().hazards().find(hazard.record().id()).orElseThrow();

        stores().attachments().change(voided, anEventOf(voided).build(), List.of(next(before)));

        assertThat(stores().attachments().find(voided.id()).orElseThrow().record())
                .isEqualTo(voided);
        assertThat(stores().hazards()
                        .find(hazard.record().id())
                        .orElseThrow()
                        .record()
                        .version())
                .isEqualTo(3);
    }

    @Test
    default void nothingIsKeptOfAnAttachmentToAnotherVersionOfItsRecord() {
        Stored<Hazard> hazard = hazard();
        Event late = next(hazard);
        added(anAttachmentOf(hazard.record()));
        Attachment second = anAttachmentOf(hazard.record()).build();

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().attachments()
                .add(second, anEventOf(second).build(), late));

        assertThat(stores().attachments().find(second.id())).isEmpty();
        assertThat(stores().events().of(second.id().value())).isEmpty();
        assertThat(stores().events().of(hazard.record().id().value())).hasSize(2);
    }

    @Test
    default void aSecondVoidingOfTheSameVersionIsStale() {
        Stored<Hazard> hazard = hazard();
        Attachment voided = added(anAttachmentOf(hazard.record())).voided("拍错了");
        stores().attachments()
                .change(
                        voided,
                        anEventOf(voided).build(),
                        List.of(next(
                                stores().hazards().find(hazard.record().id()).orElseThrow())));
        Event ofRecord = next(stores().hazards().find(hazard.record().id()).orElseThrow());

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().attachments()
                .change(voided, anEventOf(voided).build(), List.of(ofRecord)));
        assertThat(stores().events().of(hazard.record().id().value())).hasSize(3);
    }

    @Test
    default void ofAVoidingAndAnotherChangeOfARecordThatCountsWithItOneIsStale() {
        for (int i = 0; i < 10; i++) {
            Stored<Hazard> counting = hazard();
            Attachment piece = added(anAttachmentOf(hazard().record()));
            Stored<Hazard> holder =
                    stores().hazards().find(new HazardId(piece.record())).orElseThrow();
            Attachment voided = piece.voided("拍错了");
            List<Event> ofRecords = List.of(next(holder), next(counting));
            Hazard accepted = counting.record().supplemented();
            Event acceptance = anEventOf(accepted)
                    .action("accepted")
                    .after(counting.lastHash())
                    .build();

            List<Boolean> kept = Together.each(
                    2,
                    thread -> isKept(() -> {
                        if (thread == 0) {
                            stores().attachments()
                                    .change(voided, anEventOf(voided).build(), ofRecords);
                        } else {
                            stores().hazards().change(accepted, acceptance);
                        }
                    }));

            assertThat(kept).containsOnlyOnce(true);
            assertThat(stores().attachments().find(piece.id()).orElseThrow().record())
                    .isEqualTo(kept.get(0) ? voided : piece);
            assertThat(version(holder)).isEqualTo(kept.get(0) ? 3 : 2);
            assertThat(version(counting)).isEqualTo(2);
            assertThat(stores().events().of(counting.record().id().value()))
                    .last()
                    .extracting(Event::action)
                    .isEqualTo(kept.get(0) ? "evidence-added" : "accepted");
        }
    }

    private long version(Stored<Hazard> of) {
        return stores().hazards().find(of.record().id()).orElseThrow().record().version();
    }

    private static boolean isKept(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StaleRecordException overtaken) {
            return false;
        }
    }

    @Test
    default void anAttachmentSentTwiceIsKeptOnce() {
        Stored<Hazard> hazard = hazard();
        UserId actor = Some.userId();
        Attachment first = anAttachmentOf(hazard.record()).build();
        Event earlier = anEventOf(first).by(actor).key("photo").build();
        stores().attachments().add(first, earlier, next(hazard));
        Attachment second = anAttachmentOf(hazard.record()).build();
        Event ofRecord = next(stores().hazards().find(hazard.record().id()).orElseThrow());

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().attachments()
                        .add(second, anEventOf(second).by(actor).key("photo").build(), ofRecord))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
        assertThat(stores().attachments().of(hazard.record().id().value())).containsExactly(first);
    }

    @Test
    default void theSameFileAndPhotosThatLookAlikeAreFoundAgain() {
        Stored<Hazard> hazard = hazard();
        long look = 0xF0F0_1234_5678_9ABCL;
        Attachment first = added(anAttachmentOf(hazard.record()).looking(look));
        Attachment alike = added(anAttachmentOf(hazard.record()).looking(look ^ 0x8001_0000_0000_0001L));
        added(anAttachmentOf(hazard.record()).looking(look ^ 0x8001_0001_0000_0001L));
        Attachment same = added(anAttachmentOf(hazard.record()).sent(first.sentSha256()));
        Attachment report = added(anAttachmentOf(hazard.record()).document());
        Attachment copy = added(anAttachmentOf(hazard.record()).document().sent(report.sentSha256()));

        assertThat(stores().attachments().repeatsOf(first, 10)).containsExactly(same, alike);
        assertThat(stores().attachments().repeatsOf(first, 1)).containsExactly(same);
        assertThat(stores().attachments().repeatsOf(copy, 10)).containsExactly(report);
    }

    @Test
    default void aVoidedPhotoRepeatsNothing() {
        Stored<Hazard> hazard = hazard();
        Attachment first = added(anAttachmentOf(hazard.record()));
        Attachment voided = first.voided("拍错了");
        stores().attachments()
                .change(
                        voided,
                        anEventOf(voided).build(),
                        List.of(next(
                                stores().hazards().find(hazard.record().id()).orElseThrow())));

        assertThat(stores().attachments()
                        .repeatsOf(added(anAttachmentOf(hazard.record()).sent(first.sentSha256())), 10))
                .isEmpty();
    }

    @Test
    default void contentIsInUseAsPhotoAndAsThumbnail() {
        Stored<Hazard> hazard = hazard();
        Attachment photo = added(anAttachmentOf(hazard.record()));

        assertThat(stores().attachments().uses(photo.sha256())).isTrue();
        assertThat(stores().attachments().uses(photo.photo().orElseThrow().thumbnail()))
                .isTrue();
        assertThat(stores().attachments().uses("ab".repeat(32))).isFalse();
    }
}
