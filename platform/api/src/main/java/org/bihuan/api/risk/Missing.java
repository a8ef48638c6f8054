package org.bihuan.api.risk;

import java.util.ArrayList;
import java.util.List;

/** Collects which fields of a list are not filled in. */
final class Missing {
    private final List<String> fields = new ArrayList<>();

    /** Notes the field unless it is filled in. */
    Missing unless(boolean filled, String field) {
        if (!filled) {
            fields.add(field);
        }
        return this;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }
}
