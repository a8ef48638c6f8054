package org.bihuan.modules.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words after a command.
 *
 * @param words those that stand alone, in order
 * @param options values by the name that stands before them with two hyphens
 */
record Arguments(List<String> words, Map<String, String> options) {
    private static final List<String> KNOWN = List.of("name", "english", "lead", "dir");

    static Arguments of(List<String> all) throws RefusedException {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (KNOWN.contains(word.substring(2)) && i + 1 < all.size()) {
                i++;
                options.put(word.substring(2), all.get(i));
            } else {
                throw new RefusedException(word + "  不认识，或缺少值 / unknown, or lacks its value");
            }
        }
        return new Arguments(words, options);
    }

    /** The word at a place, blank where there is none. */
    String at(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /** The file or folder that must be named at a place. */
    Path path(int place) throws RefusedException {
        if (at(place).isEmpty()) {
            throw new RefusedException("缺少文件或目录，见 bihuan help / a file or folder is missing; see bihuan help");
        }
        return Path.of(at(place));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
