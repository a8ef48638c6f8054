package org.bihuan.core.sector;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Three numbers, such as {@code 1.12.0}; compared as numbers. */
record ContentVersion(int major, int minor, int patch) implements Comparable<ContentVersion> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws IllegalArgumentException unless {@link #isOne} */
    static ContentVersion of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException(text);
        }
        int[] parts =
                Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
        return new ContentVersion(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(ContentVersion other) {
        int[] mine = {major, minor, patch};
        int[] theirs = {other.major, other.minor, other.patch};
        return Arrays.compare(mine, theirs);
    }
}
