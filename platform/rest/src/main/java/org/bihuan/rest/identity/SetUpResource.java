package org.bihuan.rest.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.rest.http.Anonymous;
import org.bihuan.rest.http.Peer;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** First passwords: of the three administrators, and of everybody who was invited. */
@Component(service = SetUpResource.class)
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SetUpResource {
    private final Platform platform;

    @Activate
    public SetUpResource(@Reference Platform platform) {
        this.platform = platform;
    }

    /** What is needed to follow an invitation. */
    public record AcceptedInvitation(
            @Nullable String token, @Nullable String password) {}

    @POST
    @Path("setup")
    @Anonymous
    @Operation(value = "setUp", summary = "Makes the three administrators, once.", status = 204)
    public void setUp(Body<SetUp> body, @Context ContainerRequestContext request) {
        body.faults().throwIfAny();
        platform.identity().setUp(body.value(), Peer.of(request).address());
    }

    @POST
    @Path("invitation")
    @Anonymous
    @Operation(value = "acceptInvitation", summary = "Sets the password that an invitation is for.", status = 204)
    public void acceptInvitation(Body<AcceptedInvitation> body) {
        String token = body.value().token();
        String password = body.value().password();
        body.faults().require(token != null, "/token", CommonFault.REQUIRED);
        body.faults().require(password != null, "/password", CommonFault.REQUIRED);
        body.faults().throwIfAny();
        platform.identity().acceptInvitation(String.valueOf(token), String.valueOf(password));
    }
}
