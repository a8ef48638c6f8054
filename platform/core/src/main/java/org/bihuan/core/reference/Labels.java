package org.bihuan.core.reference;

import org.bihuan.api.text.Text;
import org.bihuan.core.sector.YamlMap;

/** Reads labels in both languages. */
final class Labels {
    private Labels() {}

    /** The label with this key; blank where it is missing, which is noted. */
    static Text of(YamlMap map, String key) {
        return map.map(key)
                .map(text -> new Text(text.text("zh"), text.text("en")))
                .orElse(Text.of(""));
    }
}
