package org.bihuan.search.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Pairs of initials of names: at the place of each character every pair that it and the next one can be read as. */
final class InitialGrams extends TokenStream {
    private record Pair(char first, char second, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Pair> pairs = new ArrayDeque<>();

    InitialGrams(List<String> names) {
        int gap = 1;
        for (String name : names) {
            List<SortedSet<Character>> initials = Pinyin.initials(name);
            gap += Grams.APART - 1;
            for (int i = 0; i + 1 < initials.size(); i++) {
                for (char first : initials.get(i)) {
                    for (char second : initials.get(i + 1)) {
                        pairs.add(new Pair(first, second, gap));
                        gap = 0;
                    }
                }
                gap++;
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        Pair pair = pairs.poll();
        if (pair == null) {
            return false;
        }
        term.setEmpty().append(pair.first()).append(pair.second());
        step.setPositionIncrement(pair.step());
        return true;
    }
}
