package org.bihuan.core.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Works on pixels. */
final class Pictures {
    private static final int CHANNELS = 3;
    private static final int BITS = 8;
    private static final int FULL = 0xFF;
    private static final int LOOK_SIDE = 32;
    private static final int LOOK_WAVES = 8;

    private Pictures() {}

    /** The picture drawn anew: in the colours of every screen, nothing with it but its pixels. */
    static BufferedImage redrawn(BufferedImage picture, AffineTransform turn, int width, int height, boolean glass) {
        int type = glass ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        if (!glass) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return drawn;
    }

    /** The picture in a smaller size: each new pixel is the average of those that it stands for. */
    static BufferedImage smaller(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * picture.getHeight() / height);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * picture.getHeight() / height));
            long[][] sums = new long[width][CHANNELS + 1];
            for (int row = top; row < bottom; row++) {
                picture.getRGB(0, row, line.length, 1, line, 0, line.length);
                add(line, sums);
            }
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, average(sums[x]));
            }
        }
        return small;
    }

    /**
     * A perceptual hash: which of the 64 slowest waves of the picture's brightness are stronger than most. It hardly changes
     * with size, compression and brightness.
     */
    static long look(BufferedImage picture) {
        double[][] waves = waves(brightness(smaller(picture, LOOK_SIDE, LOOK_SIDE)));
        double[] sorted =
                Arrays.stream(waves).flatMapToDouble(Arrays::stream).sorted().toArray();
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long look = 0;
        for (double[] row : waves) {
            for (double wave : row) {
                look = (look << 1) | (wave > median ? 1 : 0);
            }
        }
        return look;
    }

    private static void add(int[] line, long[][] sums) {
        int width = sums.length;
        for (int x = 0; x < width; x++) {
            int left = (int) ((long) x * line.length / width);
            int right = Math.max(left + 1, (int) ((x + 1L) * line.length / width));
            long[] sum = sums[x];
            for (int column = left; column < right; column++) {
                int pixel = line[column];
                int solid = pixel >>> (CHANNELS * BITS);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    // what is transparent shows white
                    sum[channel] += (((pixel >>> (channel * BITS)) & FULL) * solid + FULL * (FULL - solid)) / FULL;
                }
                sum[CHANNELS]++;
            }
        }
    }

    private static int average(long[] sum) {
        int pixel = 0;
        for (int channel = CHANNELS - 1; channel >= 0; channel--) {
            pixel = (pixel << BITS) | (int) (sum[channel] / sum[CHANNELS]);
        }
        return pixel;
    }

    private static double[][] brightness(BufferedImage picture) {
        double[][] bright = new double[LOOK_SIDE][LOOK_SIDE];
        for (int y = 0; y < LOOK_SIDE; y++) {
            for (int x = 0; x < LOOK_SIDE; x++) {
                Color color = new Color(picture.getRGB(x, y));
                bright[y][x] = 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
            }
        }
        return bright;
    }

    /** The slowest parts of a discrete cosine transform, without the constant one in row and column. */
    private static double[][] waves(double[][] bright) {
        double[][] waves = new double[LOOK_WAVES][LOOK_WAVES];
        for (int v = 0; v < LOOK_WAVES; v++) {
            for (int u = 0; u < LOOK_WAVES; u++) {
                double sum = 0;
                for (int y = 0; y < LOOK_SIDE; y++) {
                    for (int x = 0; x < LOOK_SIDE; x++) {
                        sum += bright[y][x] * cosine(x, u + 1) * cosine(y, v + 1);
                    }
                }
                waves[v][u] = sum;
            }
        }
        return waves;
    }

    private static double cosine(int at, int wave) {
        return Math.cos((2 * at + 1) * wave * Math.PI / (2 * LOOK_SIDE));
    }
}
