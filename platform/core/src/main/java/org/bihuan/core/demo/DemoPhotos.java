package org.bihuan.core.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;

/**
 * Photos of some hazards, drawn here: a yard with something in the way, and the same yard cleared. One of them is used for two
 * hazards, as somebody does who did not do the work.
 */
final class DemoPhotos {
    private static final int EVERY = 15;
    private static final int REUSED = 4;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final Color[] WALLS = {
        new Color(0xC9C2B4), new Color(0xB8C4CC), new Color(0xD4C7A8), new Color(0xBFC9B9), new Color(0xCDB9AE)
    };
    private static final Color[] GOODS = {
        new Color(0x8A5A2B), new Color(0x9A3B2F), new Color(0x4F6272), new Color(0xB0822E), new Color(0x6B6F3A)
    };

    private final AttachmentService attachments;
    private final Set<UUID> shown = new HashSet<>();
    private int asked;

    DemoPhotos(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** Shows some of the hazards as they were found; the hazard as it is then. */
    Hazard before(Hazard hazard, Caller caller) {
        if (asked++ % EVERY != 0) {
            return hazard;
        }
        shown.add(hazard.id().value());
        return add(hazard, caller, "before", "现场照片.jpg", scene(shown.size(), true));
    }

    /** Whether the hazard is shown. */
    boolean show(Hazard hazard) {
        return shown.contains(hazard.id().value());
    }

    /** Shows those hazards as they are after rectification; once they were returned, otherwise than before. */
    Hazard after(Hazard hazard, Caller caller) {
        if (!show(hazard)) {
            return hazard;
        }
        long scene = hazard.id().hashCode() + hazard.version();
        boolean reused = shown.size() % REUSED == 0 && hazard.stage() != Stage.RETURNED;
        return add(hazard, caller, "after", "整改后.jpg", scene(reused ? 0 : scene, false));
    }

    private Hazard add(Hazard hazard, Caller caller, String purpose, String name, BufferedImage picture) {
        try {
            Path file = Files.createTempFile("bihuan-demo-", ".jpg");
            try {
                ImageIO.write(picture, "jpeg", file.toFile());
                String digest = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                attachments.add(
                        Command.by(caller),
                        RecordKind.HAZARD,
                        hazard.id().value(),
                        new NewAttachment(purpose, name, null, file, digest));
                return hazard.supplemented();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static BufferedImage scene(long seed, boolean blocked) {
        Random random = new Random(seed * 31 + (blocked ? 1 : 0));
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int horizon = HEIGHT / 3 + random.nextInt(HEIGHT / 4);
        pen.setColor(one(WALLS, random));
        pen.fillRect(0, 0, WIDTH, horizon);
        pen.setColor(new Color(0x8D8F8C));
        pen.fillRect(0, horizon, WIDTH, HEIGHT - horizon);
        int door = WIDTH / 8 + random.nextInt(WIDTH / 2);
        int doorWidth = 150 + random.nextInt(80);
        int top = horizon - 160 - random.nextInt(60);
        pen.setColor(new Color(0x3E5366));
        pen.fillRect(door, top, doorWidth, horizon - top);
        pen.setColor(blocked ? new Color(0x7A7A72) : new Color(0x1F7A4D));
        pen.fillRect(door + doorWidth / 4, top - 46, doorWidth / 2, 30);
        for (int i = 0; i < 4; i++) {
            pen.setColor(new Color(0xE5ECF2));
            pen.fillRect(random.nextInt(WIDTH), 20 + random.nextInt(60), 70, 50);
        }
        int things = blocked ? 12 : 3;
        for (int i = 0; i < things; i++) {
            int size = 70 + random.nextInt(110);
            int x = blocked ? door - 120 + random.nextInt(doorWidth + 160) : random.nextInt(WIDTH / 5);
            pen.setColor(one(GOODS, random));
            pen.fillRect(x, horizon - size / 2 + random.nextInt(HEIGHT / 3), size, size * 3 / 4);
        }
        if (!blocked) {
            pen.setColor(new Color(0xE0B33A));
            pen.fillRect(door - 12, horizon + 30, 10, HEIGHT - horizon);
            pen.fillRect(door + doorWidth + 2, horizon + 30, 10, HEIGHT - horizon);
        }
        pen.dispose();
        return picture;
    }

    private static Color one(Color[] colors, Random random) {
        return colors[random.nextInt(colors.length)];
    }
}
