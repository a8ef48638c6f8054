package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.nio.file.Path;
import java.time.Duration;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A general hazard needs no evidence; what it was accepted on stays all the same. */
class GeneralEvidenceTest {
    private final Attaching attaching;
    private final HazardService hazards;
    private final Hazard hazard;

    GeneralEvidenceTest(@TempDir Path directory) {
        attaching = new Attaching(directory);
        hazards = attaching.platform.hazards;
        hazard = general();
    }

    @AfterEach
    void stop() {
        attaching.platform.close();
    }

    @Test
    void itIsAcceptedWithoutEvidenceAndWithoutAReason() {
        rectify();
        assertThat(hazards.signs(attaching.office, hazard.id()).evidenceMissing())
                .isFalse();
        assertThat(Attaching.refusal(() -> accept("没有照片")).faults())
                .containsExactly(Fault.at("/evidenceWaiver", HazardFault.NO_EVIDENCE_MISSING));
        assertThat(accept(null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void whatItWasAcceptedOnStaysUntilItIsOpenedAgain() {
        rectify();
        Attachment mistaken = show(hazard, "别处.jpg", 1);
        Attachment photo = show(hazard, "整改后.jpg", 2);
        cancel(mistaken);
        step();
        accept(null);
        assertThat(Attaching.refused(() -> cancel(photo))).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
        Attachment clearer = show(hazard, "更清晰.jpg", 3);
        cancel(photo);
        assertThat(Attaching.refused(() -> cancel(clearer))).isEqualTo(AttachmentProblem.ACCEPTED_ON_THIS);
        hazards.reopen(
                Command.by(attaching.office),
                hazard.id(),
                new ReasonedChange(now(hazard).version(), "复发"));
        cancel(clearer);
    }

    @Test
    void whatCameAfterItWasAcceptedOnNothingMayBeVoided() {
        rectify();
        cancel(show(hazard, "别处.jpg", 1));
        step();
        accept(null);
        step();
        Attachment late = show(hazard, "整改后.jpg", 2);
        cancel(late);
        assertThat(attaching.attachments.get(attaching.office, late.id()).voidReason())
                .isPresent();
    }

    @Test
    void noMergerIsUndoneWithWhichWhatItWasAcceptedOnWouldGo() {
        Hazard merged = general();
        show(merged, "整改后.jpg", 1);
        hazards.merge(
                Command.by(attaching.office),
                merged.id(),
                new MergeHazard(now(merged).version(), hazard.id().toString(), "同一隐患"));
        rectify();
        accept(null);
        ReasonedChange reason = new ReasonedChange(now(merged).version(), "并非同一隐患");
        assertThat(Attaching.refused(() -> hazards.separate(Command.by(attaching.office), merged.id(), reason)))
                .isEqualTo(HazardProblem.ACCEPTED_ON_ITS_EVIDENCE);
    }

    private Hazard general() {
        return hazards.register(
                Command.by(attaching.office),
                aNewHazard().judgedBy("mine-08").of(attaching.quarry.id()).build());
    }

    private void rectify() {
        hazards.rectify(
                Command.by(attaching.office),
                hazard.id(),
                new RectifyHazard(now(hazard).version(), null, "已整改", true));
        step();
    }

    private Attachment show(Hazard of, String name, long seed) {
        return attaching.attachments.add(
                Command.by(attaching.office),
                RecordKind.HAZARD,
                of.id().value(),
                attaching.sent(Attaching.photo(seed), "after", name));
    }

    private void cancel(Attachment piece) {
        attaching.attachments.cancel(
                Command.by(attaching.office), piece.id(), new ReasonedChange(piece.version(), "拍错部位"));
    }

    private Hazard accept(@Nullable String waiver) {
        return hazards.accept(
                Command.by(attaching.office),
                hazard.id(),
                new AcceptHazard(now(hazard).version(), null, "合格", null, waiver));
    }

    private Hazard now(Hazard of) {
        return hazards.get(attaching.office, of.id());
    }

    private void step() {
        attaching.platform.clock.forward(Duration.ofMinutes(1));
    }
}
