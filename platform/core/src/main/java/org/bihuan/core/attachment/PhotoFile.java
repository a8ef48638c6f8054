package org.bihuan.core.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.FileType;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;

/**
 * Draws photos anew, upright and without anything but their pixels: no place, no camera, no hidden second content. Few at a
 * time, since each needs memory; who waits too long is sent away.
 */
final class PhotoFile {
    private static final int MILLION = 1_000_000;
    private static final int MOST_MEGAPIXELS = 50;
    private static final int LONGEST_SIDE = 30_000;
    private static final double KEPT_PIXELS = 13.0 * MILLION;
    private static final int THUMBNAIL_SIDE = 480;
    private static final float QUALITY = 0.9f;
    private static final float THUMBNAIL_QUALITY = 0.8f;
    private static final int AT_A_TIME = 2;
    private static final int LONGEST_WAIT_SECONDS = 20;

    /** How the decoder of the Java platform warns of a JPEG file of which lines are missing; it draws them grey. */
    private static final String CUT_SHORT = "premature end of data";

    private final Semaphore free = new Semaphore(AT_A_TIME, true);

    /** What becomes of a photo: two files beside the one that was sent, and what is known of it. */
    record Drawn(Path file, Path thumbnail, int width, int height, long look) {}

    Drawn draw(Path sent, FileType type) throws IOException {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(CommonProblem.TOO_MANY_CALLS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        try {
            return written(sent, type, upright(sent, type));
        } finally {
            free.release();
        }
    }

    private static Drawn written(Path sent, FileType type, BufferedImage photo) throws IOException {
        double scale = Math.min(1, THUMBNAIL_SIDE / (double) Math.max(photo.getWidth(), photo.getHeight()));
        BufferedImage small = Pictures.smaller(photo, (int) Math.max(1, Math.round(photo.getWidth() * scale)), (int)
                Math.max(1, Math.round(photo.getHeight() * scale)));
        Path file = Path.of(sent + ".photo");
        Path thumbnail = Path.of(sent + ".small");
        write(photo, type, QUALITY, file);
        write(small, FileType.JPEG, THUMBNAIL_QUALITY, thumbnail);
        return new Drawn(file, thumbnail, photo.getWidth(), photo.getHeight(), Pictures.look(small));
    }

    private static BufferedImage upright(Path sent, FileType type) throws IOException {
        BufferedImage photo;
        try {
            photo = read(sent, type);
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // the decoders of the Java platform throw exceptions of all kinds at damaged files
            FileRefusal refusal = new FileRefusal(AttachmentFault.BROKEN_FILE);
            refusal.initCause(broken);
            throw refusal;
        }
        if (type == FileType.PNG) {
            boolean glass = photo.getColorModel().hasAlpha();
            return Pictures.redrawn(photo, new AffineTransform(), photo.getWidth(), photo.getHeight(), glass);
        }
        Orientation orientation = Orientation.of(sent);
        int width = orientation.lying() ? photo.getHeight() : photo.getWidth();
        int height = orientation.lying() ? photo.getWidth() : photo.getHeight();
        return Pictures.redrawn(photo, orientation.upright(photo.getWidth(), photo.getHeight()), width, height, false);
    }

    /** Measures first, pixels then; of a photo with very many only every second, third ... is read. */
    private static BufferedImage read(Path sent, FileType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(type)).next();
        try (FileImageInputStream in = new FileImageInputStream(sent.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (long) MOST_MEGAPIXELS * MILLION) {
                throw new FileRefusal(AttachmentFault.TOO_MANY_PIXELS, MOST_MEGAPIXELS);
            }
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw new FileRefusal(AttachmentFault.PHOTO_TOO_LONG, LONGEST_SIDE);
            }
            AtomicBoolean cut = new AtomicBoolean();
            reader.addIIOReadWarningListener((from, warning) -> cut.compareAndSet(false, warning.contains(CUT_SHORT)));
            int step = (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS));
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            BufferedImage photo = reader.read(0, how);
            if (cut.get()) {
                throw new FileRefusal(AttachmentFault.PHOTO_CUT_SHORT);
            }
            return photo;
        } finally {
            reader.dispose();
        }
    }

    private static void write(BufferedImage picture, FileType type, float quality, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format(type)).next();
        Files.deleteIfExists(to);
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static String format(FileType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
