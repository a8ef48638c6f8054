package org.bihuan.rest.record;

import org.bihuan.api.record.Link;
import org.bihuan.rest.json.Json;

/** Another record that a record concerns. */
public record LinkView(String kind, String id) {
    public static LinkView of(Link link) {
        return new LinkView(Json.id(link.kind()), link.record().toString());
    }
}
