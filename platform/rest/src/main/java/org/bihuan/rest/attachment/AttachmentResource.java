package org.bihuan.rest.attachment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Downloads;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.ReadsEvidence;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Single attachments. */
@Component(service = AttachmentResource.class)
@Path("attachments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
    private final Platform platform;

    @Activate
    public AttachmentResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(value = "getAttachment", summary = "The file of an attachment, as kept.", answer = byte[].class)
    @ReadsEvidence
    public Response content(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Attachment attachment = platform.attachments().get(call.caller(), id(id));
        return Downloads.of(
                platform.attachments().content(call.caller(), attachment.id()),
                attachment.type().mediaType(),
                attachment.name());
    }

    @GET
    @Path("thumbnail")
    @Produces("image/jpeg")
    @Operation(value = "getThumbnail", summary = "A small picture of a photo.", answer = byte[].class)
    @ReadsEvidence
    public Response thumbnail(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Downloads.of(platform.attachments().thumbnail(call.caller(), id(id)), "image/jpeg", "thumbnail.jpg");
    }

    @POST
    @Path("caption")
    @Operation(value = "captionAttachment", summary = "Gives an attachment another caption, or none.")
    @Needs(Function.ADD_ATTACHMENT)
    public AttachmentView caption(
            @PathParam("id") String id, Body<CaptionAttachment> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.attachments().caption(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("void")
    @Operation(value = "voidAttachment", summary = "Voids an attachment that does not belong there; its file stays.")
    @Needs(Function.VOID_ATTACHMENT)
    public AttachmentView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.attachments().cancel(call.command(body), id(id), body.value()), call);
    }

    private AttachmentView view(Attachment attachment, Call call) {
        return AttachmentView.of(
                attachment,
                platform.attachments().supplements(attachment),
                platform.attachments().voidable(call.caller(), attachment),
                platform.attachments().repeats(call.caller(), attachment));
    }

    private static AttachmentId id(String id) {
        return new AttachmentId(Inputs.id(id));
    }
}
