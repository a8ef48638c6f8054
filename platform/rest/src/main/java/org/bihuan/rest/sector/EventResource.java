package org.bihuan.rest.sector;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens while a page is open. */
@Component(service = EventResource.class)
@Path("events")
public final class EventResource {
    private final EventStreams streams;

    @Activate
    public EventResource(@Reference EventStreams streams) {
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            value = "listen",
            summary = "Server-sent events: a sector came, changed or went.",
            answer = EventStreams.SectorEvent.class)
    public void listen(@Context SseEventSink sink, @Context Sse sse, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        streams.open(call.token(), call.caller().user(), call.session().expires(), new SinkListener(sink, sse));
    }

    private record SinkListener(SseEventSink sink, Sse sse) implements EventStreams.Listener {
        @Override
        public void comment(String text) {
            send(sse.newEventBuilder().comment(text).build());
        }

        @Override
        public void event(EventStreams.SectorEvent event) {
            try {
                send(sse.newEvent("sector", Json.writer().writeValueAsString(event)));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private void send(OutboundSseEvent event) {
            try {
                sink.send(event).exceptionally(gone -> {
                    sink.close();
                    return null;
                });
            } catch (IllegalStateException closedMeanwhile) {
                sink.close();
            }
        }

        @Override
        public void close() {
            sink.close();
        }

        @Override
        public boolean closed() {
            return sink.isClosed();
        }
    }
}
