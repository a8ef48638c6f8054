package org.bihuan.core.sector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a mended wording from another meaning. No program can know a meaning, so this is strict where strictness costs
 * little: figures and negations must stay as they are, and most of the words must be the same.
 */
final class Wording {
    private static final Pattern FIGURES = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern NEGATIONS = Pattern.compile("[不未无非禁勿]");
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");
    private static final double SAME_WORDS = 0.6;

    private Wording() {}

    static boolean sameMeaning(String before, String after) {
        return all(FIGURES, before).equals(all(FIGURES, after))
                && all(NEGATIONS, before).equals(all(NEGATIONS, after))
                && likeness(pairs(before), pairs(after)) >= SAME_WORDS;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** Share of the neighbouring characters that both have (Dice). */
    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = sum(one) + sum(other);
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static Map<String, Integer> pairs(String text) {
        String words = NO_WORDS.matcher(text).replaceAll("");
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.merge(words.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int sum(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
