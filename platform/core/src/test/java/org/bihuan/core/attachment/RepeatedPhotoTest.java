package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bihuan.core.attachment.Attaching.photo;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.attachment.Repeat;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that were used before, and to whom this is told. */
class RepeatedPhotoTest {
    private final Attaching evidence;
    private final Platform platform;
    private final DefaultAttachmentService attachments;
    private final Caller office;
    private final Enterprise quarry;
    private final Hazard hazard;

    RepeatedPhotoTest(@TempDir Path directory) {
        evidence = new Attaching(directory);
        platform = evidence.platform;
        attachments = evidence.attachments;
        office = evidence.office;
        quarry = evidence.quarry;
        hazard = evidence.hazard;
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theSameFileElsewhereIsToldWithTheOtherRecord() {
        Hazard other = evidence.registered(quarry);
        Attachment first = evidence.added(other, photo(1));

        List<Repeat> repeats = attachments.repeats(office, evidence.added(hazard, photo(1)));

        assertThat(repeats)
                .containsExactly(new Repeat(
                        true,
                        Optional.of(new Repeat.Where(
                                first.id(), RecordKind.HAZARD, other.id().value(), other.number(), Purpose.BEFORE))));
    }

    @Test
    void aPhotoThatWasMadeSmallerAndCompressedAnewLooksTheSame() {
        for (long seed = 1; seed <= 10; seed++) {
            BufferedImage taken = SomeFiles.picture(seed, 1600, 1200);
            Hazard one = evidence.registered(quarry);
            Attachment first = evidence.added(one, SomeFiles.jpeg(taken, 0.95f));
            byte[] passedOn = SomeFiles.jpeg(Pictures.smaller(taken, 700, 525), 0.5f);

            assertThat(attachments.repeats(office, evidence.added(one, passedOn)))
                    .extracting(
                            Repeat::same, repeat -> repeat.where().orElseThrow().attachment())
                    .containsExactly(tuple(false, first.id()));
        }
    }

    @Test
    void photosOfDifferentThingsDoNotLookTheSame() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(attachments.repeats(office, evidence.added(hazard, photo(seed))))
                    .isEmpty();
        }
    }

    @Test
    void whereTheSamePhotoWasUsedIsNotToldToWhomThatIsNotTo() {
        evidence.added(evidence.registered(platform.quarryIn("street-wulong")), photo(1));
        Attachment mine = evidence.added(hazard, photo(1));

        assertThat(attachments.repeats(Platform.street("street-longcheng"), mine))
                .containsExactly(new Repeat(true, Optional.empty()));
    }
}
