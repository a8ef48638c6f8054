package org.bihuan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.search.SearchHit.Part;
import org.bihuan.search.index.Folding.Stretch;

/** Cuts out of a record's texts the place where the words stand. */
record Excerpt(List<String> words, boolean initials) {
    private static final int BEFORE = 20;
    private static final int LENGTH = 90;
    private static final String CUT = "…";

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
    private List<Stretch> found(String text, boolean name) {
        List<Stretch> found = new ArrayList<>();
        Folding folded = Folding.of(text);
        words.stream()
                .map(Folding::fold)
                .flatMap(word -> found(folded, name, word).stream())
                .sorted(Comparator.comparingInt(Stretch::start))
                .filter(one -> found.isEmpty()
                        || one.start() >= found.get(found.size() - 1).end())
                .forEach(found::add);
        return found;
    }

    private Optional<Stretch> found(Folding text, boolean name, String word) {
        Optional<Stretch> found = text.find(word);
        return found.isEmpty() && name && initials && Pinyin.canBeInitials(word)
                ? text.stretch(Pinyin.indexOf(text.text(), word), word.length())
                : found;
    }

    private static List<Part> cut(String text, List<Stretch> found) {
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
        for (Stretch one : found) {
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
