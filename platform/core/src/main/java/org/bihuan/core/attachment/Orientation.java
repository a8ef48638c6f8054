package org.bihuan.core.attachment;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as a JPEG says it (Exif 2.32, tag 0112h): 1 upright, 2 mirrored, 3 upside down, 4 both, 5 to 8 the
 * same lying on a side.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int LYING = 5;
    private static final int LAST = 8;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final int value;

    private Orientation(int value) {
        this.value = value;
    }

    /** Upright where the file does not say, or says nonsense. */
    static Orientation of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            return new Orientation(find(in));
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return new Orientation(UPRIGHT);
        }
    }

    /** Whether width and height change places. */
    boolean lying() {
        return value >= LYING;
    }

    /** Puts pixels of a picture with these measures upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int find(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (in.readUnsignedByte() == 0xFF) {
            int marker = in.readUnsignedByte();
            int length = in.readUnsignedShort() - 2;
            if (marker == START_OF_SCAN || length < 0) {
                return UPRIGHT;
            }
            byte[] segment = in.readNBytes(length);
            if (marker == APP1 && new String(segment, StandardCharsets.ISO_8859_1).startsWith(EXIF)) {
                return tag(ByteBuffer.wrap(segment, EXIF.length(), length - EXIF.length())
                        .slice());
            }
        }
        return UPRIGHT;
    }

    /** The tag in a TIFF's first directory. */
    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
