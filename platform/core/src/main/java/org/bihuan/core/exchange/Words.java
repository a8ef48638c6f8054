package org.bihuan.core.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.core.record.Told;

/** Words of a template that stand for ids, in the order in which they are offered; what is none of them stays as it is written. */
public final class Words {
    public static final String YES = "是";
    public static final String NO = "否";

    private final Map<String, String> ids;

    /** No words. */
    public Words() {
        this(Map.of());
    }

    private Words(Map<String, String> ids) {
        this.ids = ids;
    }

    /** These and another word. */
    public Words with(String word, String id) {
        Map<String, String> more = new LinkedHashMap<>(ids);
        more.put(word, id);
        return new Words(more);
    }

    /** These and a word for a constant as callers name it. */
    public Words with(String word, Enum<?> constant) {
        return with(word, Told.id(constant));
    }

    public List<String> all() {
        return List.copyOf(ids.keySet());
    }

    public String id(String word) {
        return ids.getOrDefault(word, word);
    }

    /** The word that stands for an id; what is none of these ids stays as it is. */
    public String word(String id) {
        return ids.entrySet().stream()
                .filter(one -> one.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
