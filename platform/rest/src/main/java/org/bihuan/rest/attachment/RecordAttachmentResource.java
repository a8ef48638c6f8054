package org.bihuan.rest.attachment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.Faults;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.ReadsEvidence;
import org.bihuan.rest.http.RecordKinds;
import org.bihuan.rest.http.Upload;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The attachments of records of every kind; the first part of the address is the kind's plural, such as {@code hazards}. */
@Component(service = RecordAttachmentResource.class)
@Path("{records}/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class RecordAttachmentResource {
    private static final int LARGEST = 20 << 20;
    private static final Map<Function, String> ACTIONS =
            Map.of(Function.ADD_ATTACHMENT, "add", Function.VOID_ATTACHMENT, "void");

    private final Platform platform;

    @Activate
    public RecordAttachmentResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Operation(value = "listAttachments", summary = "The photos and documents of a record, such as of hazards.")
    @ReadsEvidence
    public AttachmentsView list(
            @PathParam("records") String records,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        List<AttachmentView> items =
                platform.attachments().list(call.caller(), RecordKinds.of(records), Inputs.id(id)).stream()
                        .map(attachment -> view(attachment, call))
                        .toList();
        List<String> actions =
                platform.attachments().functions(call.caller(), RecordKinds.of(records), Inputs.id(id)).stream()
                        .flatMap(function -> Stream.ofNullable(ACTIONS.get(function)))
                        .toList();
        return new AttachmentsView(items, actions);
    }

    /** The type that a client tells is not asked for: what the file holds decides. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            value = "addAttachment",
            summary =
                    "Adds a file to a record. Its name, caption and purpose (before, after, document, signature) are parameters.",
            status = 201,
            answer = AttachmentView.class)
    @Needs(Function.ADD_ATTACHMENT)
    public Response add(
            @PathParam("records") String records,
            @PathParam("id") String id,
            @QueryParam("purpose") @Nullable String purpose,
            @QueryParam("name") @Nullable String name,
            @QueryParam("caption") @Nullable String caption,
            InputStream file,
            @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        try (Upload upload = Upload.of(file, request, LARGEST)) {
            String asked = upload.digest() + "\n" + purpose + "\n" + name + "\n" + caption;
            Attachment attachment = platform.attachments()
                    .add(
                            call.command(asked, new Faults()),
                            RecordKinds.of(records),
                            Inputs.id(id),
                            new NewAttachment(purpose, name, caption, upload.file(), upload.digest()));
            return Response.created(request.getUriInfo()
                            .getBaseUriBuilder()
                            .path("attachments")
                            .path(attachment.id().toString())
                            .build())
                    .entity(view(attachment, call))
                    .build();
        }
    }

    private AttachmentView view(Attachment attachment, Call call) {
        return AttachmentView.of(
                attachment,
                platform.attachments().supplements(attachment),
                platform.attachments().voidable(call.caller(), attachment),
                platform.attachments().repeats(call.caller(), attachment));
    }
}
