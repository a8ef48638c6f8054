package org.bihuan.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Initials of the pinyin of names. A character that is read in several ways has several. */
final class Pinyin {
    private Pinyin() {}

    /** The initials of each character of a name; letters and digits stand for themselves, all else has none. */
    static List<SortedSet<Character>> initials(String name) {
        List<SortedSet<Character>> initials = new ArrayList<>();
        for (char character : Folding.fold(name).toCharArray()) {
            initials.add(initials(character));
        }
        return initials;
    }

    /** Where in a name the characters begin whose initials these are; -1: nowhere. */
    static int indexOf(String name, String letters) {
        List<SortedSet<Character>> initials = initials(name);
        for (int start = 0; start + letters.length() <= initials.size(); start++) {
            if (begin(initials.subList(start, start + letters.length()), letters)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean begin(List<SortedSet<Character>> initials, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (!initials.get(i).contains(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word can be meant for initials: at least two letters or digits, nothing else. */
    static boolean canBeInitials(String word) {
        return word.length() > 1 && word.chars().allMatch(Pinyin::plain);
    }

    private static SortedSet<Character> initials(char character) {
        SortedSet<Character> initials = new TreeSet<>();
        if (plain(character)) {
            initials.add(character);
        } else {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
            if (readings != null) {
                for (String reading : readings) {
                    initials.add(reading.charAt(0));
                }
            }
        }
        return initials;
    }

    private static boolean plain(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }
}
