package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceEvidenceTest {
    private static final Fault MISSING = Fault.at("/evidenceWaiver", HazardFault.NO_EVIDENCE_AFTER);
    private static final Fault NOT_MISSING = Fault.at("/evidenceWaiver", HazardFault.NO_EVIDENCE_MISSING);

    private final Attaching attaching;
    private Hazard hazard;

    AcceptanceEvidenceTest(@TempDir Path directory) {
        attaching = new Attaching(directory);
        hazard = attaching.hazard;
    }

    @AfterEach
    void stop() {
        attaching.platform.close();
    }

    @Test
    void aMajorHazardIsAcceptedOnWhatShowsTheStateAfterTheWork() {
        rectify();
        show("before", "现场.jpg", 1);
        assertThat(missing()).isTrue();
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(MISSING);
        show("after", "整改后.jpg", 2);
        assertThat(missing()).isFalse();
        assertThat(Attaching.refusal(() -> accept("有照片")).faults()).containsExactly(NOT_MISSING);
        Hazard accepted = accept(null);
        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted.acceptance().orElseThrow().evidenceWaiver()).isEmpty();
    }

    @Test
    void withoutThatItIsAcceptedForAReasonThatIsKept() {
        rectify();
        Hazard accepted = accept("现场查看，未留照片");
        assertThat(accepted.acceptance().orElseThrow().evidenceWaiver()).contains("现场查看，未留照片");
        assertThat(attaching.platform.hazards.events(attaching.office, hazard.id()))
                .last()
                .extracting(Event::reason)
                .isEqualTo("现场查看，未留照片");
        assertThat(missing()).isFalse();
    }

    @Test
    void whatWasVoidedShowsNothing() {
        rectify();
        Attachment photo = show("after", "整改后.jpg", 1);
        attaching.attachments.cancel(
                Command.by(attaching.office), photo.id(), new ReasonedChange(photo.version(), "拍错部位"));
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(MISSING);
    }

    @Test
    void whatWasShownBeforeTheWorkWasReturnedShowsOtherWork() {
        rectify();
        show("after", "整改后.jpg", 1);
        step();
        attaching.platform.hazards.giveBack(
                Command.by(attaching.office), hazard.id(), new ReasonedChange(now().version(), "整改不彻底"));
        step();
        rectify();
        assertThat(Attaching.refusal(() -> accept(null)).faults())
                .containsExactly(Fault.at("/evidenceWaiver", HazardFault.EVIDENCE_OF_EARLIER_WORK, "整改后.jpg"));
        show("after", "又是那张.jpg", 1);
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(shownBefore("又是那张.jpg"));
        show("after", "再次整改后.jpg", 2);
        assertThat(accept(null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void thePictureOfTheFindingDoesNotShowTheStateAfterTheWork() {
        show("before", "现场.jpg", 1);
        rectify();
        show("after", "整改后.jpg", 1);
        assertThat(missing()).isTrue();
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(shownBefore("整改后.jpg"));
        Hazard accepted = accept("现场查看，未留照片");
        assertThat(accepted.acceptance().orElseThrow().evidenceWaiver()).contains("现场查看，未留照片");
    }

    @Test
    void norDoesThatOfARecordThatWasMergedIntoIt() {
        Hazard stays = hazard;
        hazard = attaching.registered(attaching.quarry);
        show("before", "现场.jpg", 1);
        mergeInto(stays);
        rectify();
        show("after", "整改后.jpg", 1);
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(shownBefore("整改后.jpg"));
    }

    @Test
    void picturesOfBeforeAndAfterThatAreAddedTogetherAreFineIfTheyDiffer() {
        show("before", "现场.jpg", 1);
        show("after", "整改后.jpg", 2);
        rectify();
        assertThat(accept(null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aPictureThatWasTakenForThatOfTheFindingMayBeAddedForTheStateAfterTheWork() {
        Attachment mistaken = show("before", "整改后.jpg", 1);
        rectify();
        show("after", "整改后.jpg", 1);
        cancel(mistaken);
        assertThat(accept(null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void whatItWasAcceptedOnStaysThoughTheSamePictureIsSaidToShowItBefore() {
        rectify();
        Attachment photo = show("after", "整改后.jpg", 1);
        accept(null);
        Attachment late = show("before", "现场.jpg", 1);
        assertThat(Attaching.refused(() -> cancel(photo))).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
        cancel(late);
    }

    @Test
    void whatItWasAcceptedOnStaysUntilItIsOpenedAgain() {
        rectify();
        Attachment first = show("after", "整改后.jpg", 1);
        Attachment second = show("after", "整改后二.jpg", 2);
        accept(null);
        cancel(first);
        assertThat(Attaching.refused(() -> cancel(second))).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
        assertThat(attaching.attachments.get(attaching.office, second.id()).voidReason())
                .isEmpty();
        attaching.platform.hazards.reopen(
                Command.by(attaching.office), hazard.id(), new ReasonedChange(now().version(), "复发"));
        cancel(second);
    }

    @Test
    void whatAWaiverStandsForOrShowsOtherWorkMayBeVoided() {
        rectify();
        Attachment before = show("before", "现场.jpg", 1);
        accept("现场查看，未留照片");
        cancel(before);
        cancel(show("after", "整改后.jpg", 2));
    }

    @Test
    void whatIsKeptWithARecordThatWasMergedIntoItShowsItAsWell() {
        Attachment photo = shownByAMergedRecord();
        assertThat(missing()).isFalse();
        assertThat(accept(null).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(Attaching.refused(() -> cancel(photo))).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
    }

    @Test
    void aPieceOfAMergedRecordThatIsVoidedIsToldInTheHistoryOfTheRecordThatStays() {
        Attachment photo = shownByAMergedRecord();
        cancel(photo);
        assertThat(attaching.platform.hazards.events(attaching.office, hazard.id()))
                .last()
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("evidence-voided");
                    assertThat(event.changes()).contains(new Change("attachment.name", "整改后.jpg", ""));
                });
        assertThat(Attaching.refusal(() -> accept(null)).faults()).containsExactly(MISSING);
    }

    @Test
    void ofAnAcceptanceAndTheVoidingOfWhatItRestsOnAtTheSameTimeOneIsRefused() throws Exception {
        Attachment photo = shownByAMergedRecord();
        AcceptHazard acceptance = new AcceptHazard(now().version(), null, "合格", null);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Optional<ProblemException>> accepting = pool.submit(() -> refusalOf(
                    start,
                    () -> attaching.platform.hazards.accept(Command.by(attaching.office), hazard.id(), acceptance)));
            Future<Optional<ProblemException>> voiding = pool.submit(() -> refusalOf(start, () -> cancel(photo)));

            if (accepting.get().isEmpty()) {
                ProblemException refused = voiding.get().orElseThrow();
                assertThat(refused.problem()).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
                assertThat(refused.arguments()).containsExactly(attaching.office.name(), Platform.TODAY.toString());
                assertThat(now().stage()).isEqualTo(Stage.ACCEPTED);
            } else {
                // whoever looks once the piece is gone hears that it is missing, before versions are compared
                assertThat(accepting.get().orElseThrow())
                        .matches(one -> one.problem() == CommonProblem.STALE_VERSION
                                || one.faults().equals(List.of(MISSING)));
                assertThat(voiding.get()).isEmpty();
                assertThat(now().stage()).isEqualTo(Stage.RECTIFIED);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Optional<ProblemException> refusalOf(CyclicBarrier start, Runnable call) throws Exception {
        start.await();
        try {
            call.run();
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused);
        }
    }

    /** The hazard, rectified, and the only piece that shows it: kept with a record that was merged into it. */
    private Attachment shownByAMergedRecord() {
        Hazard stays = hazard;
        hazard = attaching.registered(attaching.quarry);
        rectify();
        Attachment photo = show("after", "整改后.jpg", 1);
        mergeInto(stays);
        step();
        rectify();
        return photo;
    }

    private void mergeInto(Hazard stays) {
        attaching.platform.hazards.merge(
                Command.by(attaching.office),
                hazard.id(),
                new MergeHazard(now().version(), stays.id().toString(), "同一隐患"));
        hazard = stays;
    }

    private static Fault shownBefore(String name) {
        return Fault.at("/evidenceWaiver", HazardFault.EVIDENCE_SHOWN_BEFORE, name);
    }

    @Test
    void noMergerIsUndoneWithWhichWhatItWasAcceptedOnWouldGo() {
        Hazard stays = hazard;
        Hazard merged = attaching.registered(attaching.quarry);
        hazard = merged;
        rectify();
        show("after", "整改后.jpg", 1);
        attaching.platform.hazards.merge(
                Command.by(attaching.office),
                merged.id(),
                new MergeHazard(now().version(), stays.id().toString(), "同一隐患"));
        long version = now().version();
        hazard = stays;
        step();
        rectify();
        accept(null);
        ReasonedChange reason = new ReasonedChange(version, "并非同一隐患");
        assertThat(Attaching.refused(
                        () -> attaching.platform.hazards.separate(Command.by(attaching.office), merged.id(), reason)))
                .isEqualTo(HazardProblem.ACCEPTED_ON_ITS_EVIDENCE);
        show("after", "整改后二.jpg", 2);
        assertThat(attaching
                        .platform
                        .hazards
                        .separate(Command.by(attaching.office), merged.id(), reason)
                        .stage())
                .isEqualTo(Stage.RECTIFIED);
    }

    @Test
    void whatAMergedRecordShowedBeforeTheWorkWasReturnedShowsOtherWork() {
        Hazard stays = hazard;
        Hazard merged = attaching.registered(attaching.quarry);
        hazard = merged;
        rectify();
        show("after", "整改后.jpg", 1);
        step();
        attaching.platform.hazards.giveBack(
                Command.by(attaching.office), merged.id(), new ReasonedChange(now().version(), "整改不彻底"));
        attaching.platform.hazards.merge(
                Command.by(attaching.office),
                merged.id(),
                new MergeHazard(now().version(), stays.id().toString(), "同一隐患"));
        hazard = stays;
        step();
        rectify();
        assertThat(missing()).isTrue();
    }

    @Test
    void whoWasOvertakenOrComesTooEarlyIsNotAskedForEvidence() {
        assertThat(Attaching.refused(() -> accept(null))).isEqualTo(RecordProblem.WRONG_STAGE);
        rectify();
        AcceptHazard late = new AcceptHazard(now().version(), null, "合格", null);
        show("before", "现场.jpg", 1);
        assertThat(Attaching.refused(
                        () -> attaching.platform.hazards.accept(Command.by(attaching.office), hazard.id(), late)))
                .isEqualTo(CommonProblem.STALE_VERSION);
    }

    private void rectify() {
        attaching.platform.hazards.rectify(
                Command.by(attaching.office), hazard.id(), new RectifyHazard(now().version(), null, "已整改", true));
        step();
    }

    private Attachment show(String purpose, String name, long seed) {
        return attaching.attachments.add(
                Command.by(attaching.office),
                RecordKind.HAZARD,
                hazard.id().value(),
                attaching.sent(Attaching.photo(seed), purpose, name));
    }

    private void cancel(Attachment piece) {
        attaching.attachments.cancel(
                Command.by(attaching.office), piece.id(), new ReasonedChange(piece.version(), "拍错部位"));
    }

    private Hazard accept(@Nullable String waiver) {
        return attaching.platform.hazards.accept(
                Command.by(attaching.office), hazard.id(), new AcceptHazard(now().version(), null, "合格", null, waiver));
    }

    private boolean missing() {
        return attaching.platform.hazards.signs(attaching.office, hazard.id()).evidenceMissing();
    }

    private Hazard now() {
        return attaching.platform.hazards.get(attaching.office, hazard.id());
    }

    private void step() {
        attaching.platform.clock.forward(Duration.ofMinutes(1));
    }
}
