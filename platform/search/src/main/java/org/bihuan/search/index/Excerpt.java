package org.bihuan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.search.SearchHit.Part;

/** Cuts out of a record's texts the place where the words stand. */
record Excerpt(List<String> words, boolean initials) {
    private static final int BEFORE = 20;
    private static final int LENGTH = 90;
    private static final String CUT = "…";

    /** A stretch of a text that is what was looked for. */
    private record Found(int start, int end) {}

    /** The text that has the most of the words, around the first of them. */
    List<Part> of(List<String> texts, List<String> names) {
        return texts.stream()
                .max(Comparator.comparingInt(
                        // of equals the first
                        (String text) -> found(text, names.contains(text)).size() * texts.size() - texts.indexOf(text)))
                .map(text -> cut(text, found(text, names.contains(text))))
                .orElse(List.of());
    }

    /** Where each of the words first stands in a text, from left to right, none in another. */
    private List<Found> found(String text, boolean name) {
        List<Found> found = new ArrayList<>();
        words.stream()
                .flatMap(word -> found(text, name, word).stream())
                .sorted(Comparator.comparingInt(Found::start))
                .filter(one -> found.isEmpty()
                        || one.start() >= found.get(found.size() - 1).end())
                .forEach(found::add);
        return found;
    }

    private Optional<Found> found(String text, boolean name, String word) {
        int start = indexOf(text, word);
        if (start < 0 && name && initials && Pinyin.canBeInitials(Folding.fold(word))) {
            start = Pinyin.indexOf(text, Folding.fold(word));
        }
        return start < 0 ? Optional.empty() : Optional.of(new Found(start, start + word.length()));
    }

    private static int indexOf(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Part> cut(String text, List<Found> found) {
        int first = found.isEmpty() ? 0 : found.get(0).start();
        int start = whole(text, first <= BEFORE ? 0 : first - BEFORE);
        int end = whole(
                text,
                Math.min(
                        text.length(),
                        Math.max(
                                start + LENGTH,
                                found.isEmpty() ? 0 : found.get(0).end())));
        List<Part> parts = new ArrayList<>();
        add(parts, start > 0 ? CUT : "", false);
        int at = start;
        for (Found one : found) {
            if (one.end() <= end) {
                add(parts, text.substring(at, one.start()), false);
                add(parts, text.substring(one.start(), one.end()), true);
                at = one.end();
            }
        }
        add(parts, text.substring(at, end), false);
        add(parts, end < text.length() ? CUT : "", false);
        return parts;
    }

    /** No character is cut in two. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }
}
