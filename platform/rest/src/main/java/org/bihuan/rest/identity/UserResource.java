package org.bihuan.rest.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Invitation;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserChange;
import org.bihuan.api.identity.UserId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.sector.EventStreams;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts. */
@Component(service = UserResource.class)
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UserResource {
    private final Platform platform;
    private final Names names;
    private final EventStreams streams;

    @Activate
    public UserResource(@Reference Platform platform, @Reference EventStreams streams) {
        this.platform = platform;
        this.names = new Names(platform);
        this.streams = streams;
    }

    /** An account. */
    public record UserView(
            String id,
            String login,
            String name,
            String role,
            @Nullable Ref organisation,
            @Nullable Ref enterprise,
            boolean active,
            Instant created,
            long version) {}

    /** The secret that lets an account's owner set a password; shown this once. */
    public record InvitationView(String token, Instant expires) {}

    /** An account with its invitation. */
    public record InvitedView(UserView user, InvitationView invitation) {}

    @GET
    @Operation(value = "listUsers", summary = "All accounts, by login.")
    @Needs(Function.MANAGE_USERS)
    public Items<UserView> list(@Context ContainerRequestContext request) {
        Caller caller = Call.of(request).caller();
        return new Items<>(platform.identity().users(caller).stream()
                .map(user -> view(user, caller))
                .toList());
    }

    @POST
    @Operation(value = "createUser", summary = "Makes an account.", status = 201, answer = InvitedView.class)
    @Needs(Function.MANAGE_USERS)
    public Response create(Body<NewUser> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return invited(platform.identity().createUser(call.command(body), body.value()), call);
    }

    @POST
    @Path("{id}/invitation")
    @Operation(
            value = "inviteUser",
            summary = "Lets an account's owner set a new password; ends its sessions.",
            status = 201,
            answer = InvitedView.class)
    @Needs(Function.MANAGE_USERS)
    public Response invite(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Invitation invitation = platform.identity().invite(call.command(), id(id));
        streams.closeAll(invitation.user().id(), Optional.empty());
        return invited(invitation, call);
    }

    @PATCH
    @Path("{id}")
    @Operation(value = "changeUser", summary = "Locks or unlocks an account.")
    @Needs(Function.MANAGE_USERS)
    public UserView change(
            @PathParam("id") String id, Body<UserChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        User user = platform.identity().changeUser(call.command(body), id(id), body.value());
        if (!user.active()) {
            streams.closeAll(user.id(), Optional.empty());
        }
        return view(user, call.caller());
    }

    private Response invited(Invitation invitation, Call call) {
        return Response.status(Response.Status.CREATED)
                .entity(new InvitedView(
                        view(invitation.user(), call.caller()),
                        new InvitationView(invitation.token(), invitation.expires())))
                .build();
    }

    private UserView view(User user, Caller caller) {
        return new UserView(
                user.id().toString(),
                user.login(),
                user.name(),
                user.role().id(),
                user.organisation().map(names::organisation).orElse(null),
                user.enterprise().map(id -> names.enterprise(id, caller)).orElse(null),
                user.active(),
                user.created(),
                user.version());
    }

    private static UserId id(String id) {
        return new UserId(Inputs.id(id));
    }
}
