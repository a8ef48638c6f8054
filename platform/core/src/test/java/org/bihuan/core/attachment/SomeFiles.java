package org.bihuan.core.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files that people send, well-meant and otherwise. */
final class SomeFiles {
    /** Marker, length, name, TIFF's head and a directory of one entry. */
    private static final int EXIF_HEAD = 36;

    private SomeFiles() {}

    /** A picture of shapes; another seed, another picture. */
    static BufferedImage picture(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            double x = random.nextDouble();
            double y = random.nextDouble();
            double size = 0.1 + random.nextDouble() / 3;
            pen.fillOval((int) (x * width), (int) (y * height), (int) (size * width), (int) (size * height));
        }
        pen.dispose();
        return picture;
    }

    static byte[] jpeg(BufferedImage picture, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photo as a telephone takes it, with its orientation and a place in its metadata. */
    static byte[] jpegWithExif(BufferedImage picture, int orientation) {
        byte[] plain = jpeg(picture, 0.9f);
        byte[] told = "GPS 24.92,102.79".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(EXIF_HEAD + told.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(told);
        ByteBuffer file = ByteBuffer.allocate(plain.length + exif.capacity());
        return file.put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a picture that says it is as large as this. */
    static byte[] pngOf(int width, int height) {
        byte[] png = png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    /** A zip of these entries; a number stands for as many zeros. */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i].toString()));
                write(namesAndContents[i + 1], zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Object content, OutputStream to) throws IOException {
        if (content instanceof Integer zeros) {
            byte[] chunk = new byte[1 << 20];
            for (int left = zeros; left > 0; left -= chunk.length) {
                to.write(chunk, 0, Math.min(left, chunk.length));
            }
        } else {
            to.write(content.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>");
    }
}
