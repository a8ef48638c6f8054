package org.bihuan.rest.record;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.json.Items;

/** Answers that are alike for all kinds of records. */
public final class Answers {
    private Answers() {}

    /** A record that was made, with its address. */
    public static Response created(ContainerRequestContext request, Object id, Object record) {
        return Response.created(request.getUriInfo()
                        .getAbsolutePathBuilder()
                        .path(id.toString())
                        .build())
                .entity(record)
                .build();
    }

    /** What happened to a record, first to last. */
    public static Items<EventView> events(List<Event> events, Call call) {
        return new Items<>(events.stream()
                .map(event -> EventView.of(event, call.language()))
                .toList());
    }
}
