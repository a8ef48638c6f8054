package org.bihuan.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of photos and pictures. */
class PhotoTest {
    private final Attaching evidence;
    private final DefaultAttachmentService attachments;
    private final Caller office;
    private final Hazard hazard;

    PhotoTest(@TempDir Path directory) {
        evidence = new Attaching(directory);
        attachments = evidence.attachments;
        office = evidence.office;
        hazard = evidence.hazard;
    }

    @AfterEach
    void stop() {
        evidence.platform.close();
    }

    @Test
    void aPhotoIsKeptUprightAndWithoutItsMetadata() throws IOException {
        byte[] taken = SomeFiles.jpegWithExif(SomeFiles.picture(1, 800, 600), 6);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS");

        Attachment attachment = evidence.added(hazard, taken);

        try (InputStream content = attachments.content(office, attachment.id())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("GPS");
        }
        BufferedImage kept = evidence.shown(attachment);
        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getHeight()).isEqualTo(800);
        assertThat(attachment.photo().orElseThrow().width()).isEqualTo(600);
        assertThat(attachment.stripped()).isTrue();
        assertThat(attachment.sentSha256()).isNotEqualTo(attachment.sha256());
        assertThat(attachment.type()).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void everyOrientationIsPutUpright(int orientation, int cornerX, int cornerY) throws IOException {
        // red in the stored picture's upper left corner
        BufferedImage stored = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                stored.setRGB(x, y, 0xFF0000);
            }
        }
        BufferedImage upright = evidence.shown(evidence.added(hazard, SomeFiles.jpegWithExif(stored, orientation)));
        int x = cornerX == 0 ? 4 : upright.getWidth() - 5;
        int y = cornerY == 0 ? 4 : upright.getHeight() - 5;
        assertThat((upright.getRGB(x, y) >> 16) & 0xFF).isGreaterThan(200);
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 64 : 32);
    }

    static Stream<Arguments> orientations() {
        // where Exif says that row 0 and column 0 belong
        return Stream.of(
                Arguments.of(1, 0, 0),
                Arguments.of(2, 1, 0),
                Arguments.of(3, 1, 1),
                Arguments.of(4, 0, 1),
                Arguments.of(5, 0, 0),
                Arguments.of(6, 1, 0),
                Arguments.of(7, 1, 1),
                Arguments.of(8, 0, 1));
    }

    @Test
    void aPhotoHasASmallPicture() throws IOException {
        Attachment attachment = evidence.added(hazard, SomeFiles.jpeg(SomeFiles.picture(1, 1200, 900), 0.9f));

        try (InputStream thumbnail = attachments.thumbnail(office, attachment.id())) {
            BufferedImage small = ImageIO.read(thumbnail);
            assertThat(small.getWidth()).isEqualTo(480);
            assertThat(small.getHeight()).isEqualTo(360);
        }
    }

    @Test
    void ofAPhotoWithVeryManyPixelsFewerAreKept() throws IOException {
        BufferedImage large = new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(evidence.shown(evidence.added(hazard, SomeFiles.png(large))).getWidth())
                .isEqualTo(3000);
    }

    @Test
    void aTransparentSignatureStaysTransparent() throws IOException {
        BufferedImage signature = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        signature.setRGB(3, 3, 0xFF000000);

        BufferedImage kept = evidence.shown(evidence.added(hazard, SomeFiles.png(signature)));

        assertThat(kept.getRGB(3, 3)).isEqualTo(0xFF000000);
        assertThat(kept.getRGB(20, 10) >>> 24).isZero();
    }
}
