package org.bihuan.search.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The pieces of some texts: at the place of each character the piece of that length that begins there. Signs are characters
 * like any other, so that what follows one another in the index is exactly a part of a folded text.
 */
final class Grams extends TokenStream {
    /** No phrase reaches from one text into the next, not even one of which every second pair is left out. */
    static final int APART = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private final int length;
    private int text;
    private int place;
    private int gap = 1;
    private int[] characters = {};

    Grams(List<String> texts, int length) {
        this.texts = texts;
        this.length = length;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (place + length > characters.length) {
            if (text == texts.size()) {
                return false;
            }
            characters = Folding.characters(texts.get(text++));
            place = 0;
            gap = APART;
        }
        term.setEmpty();
        for (int i = place; i < place + length; i++) {
            append(characters[i]);
        }
        step.setPositionIncrement(gap);
        gap = 1;
        place++;
        return true;
    }

    private void append(int character) {
        if (Character.isBmpCodePoint(character)) {
            term.append((char) character);
        } else {
            term.append(Character.highSurrogate(character)).append(Character.lowSurrogate(character));
        }
    }
}
