package org.bihuan.api.attachment;

/**
 * What is known of a photo.
 *
 * @param width pixels of the photo as kept, upright
 * @param height pixels of the photo as kept, upright
 * @param look perceptual hash: photos that look alike differ in few of its 64 bits
 * @param thumbnail SHA-256 of a small picture of it, a JPEG, in hex
 */
public record Photo(int width, int height, long look, String thumbnail) {
    /** In how many bits two photos that look alike differ at the most. */
    public static final int ALIKE = 3;

    /** Whether both look alike. */
    public boolean resembles(Photo other) {
        return Long.bitCount(look ^ other.look) <= ALIKE;
    }
}
