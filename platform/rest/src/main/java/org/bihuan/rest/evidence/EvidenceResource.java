package org.bihuan.rest.evidence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.ReadsEvidence;
import org.bihuan.rest.http.RecordKinds;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The proof of a record, to be handed to somebody who has nothing but the usual tools. */
@Component(service = EvidenceResource.class)
@Path("{records}/{id}/evidence.zip")
public final class EvidenceResource {
    private static final String ZIP = "application/zip";

    private final Platform platform;

    @Activate
    public EvidenceResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Produces(ZIP)
    @Operation(
            value = "getEvidence",
            summary = "A record with its events, seals and attachments, and how to check them.",
            answer = byte[].class)
    @ReadsEvidence
    @Needs({Function.READ_ENTERPRISE, Function.READ_PERSON})
    public Response evidence(
            @PathParam("records") String records,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordKind kind = RecordKinds.of(records);
        Evidence evidence = platform.evidence().of(call.caller(), kind, key(kind, id));
        EvidenceZip zip =
                new EvidenceZip(evidence, attachment -> platform.attachments().content(call.caller(), attachment));
        StreamingOutput streamed = zip::write;
        String number = evidence.record().name().replaceAll("[^A-Za-z0-9-]", "");
        String name = number.isEmpty() ? key(kind, id).toString() : number;
        return Response.ok(streamed, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-" + name + ".zip\"")
                .build();
    }

    /** A body is addressed by its name for ever. */
    private static UUID key(RecordKind kind, String id) {
        return kind == RecordKind.ORGANISATION ? OrganisationRecord.key(new OrganisationId(id)) : Inputs.id(id);
    }
}
