package org.bihuan.rest.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bihuan.api.identity.SignedIn;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.rest.http.Anonymous;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Peer;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.SessionCookie;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.sector.EventStreams;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out. */
@Component(service = SessionResource.class)
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final Platform platform;
    private final EventStreams streams;

    @Activate
    public SessionResource(@Reference Platform platform, @Reference EventStreams streams) {
        this.platform = platform;
        this.streams = streams;
    }

    /** What is needed to sign in. */
    public record SignIn(@Nullable String user, @Nullable String password) {}

    /** What is needed to change one's own password. */
    public record PasswordChange(
            @Nullable String oldPassword, @Nullable String newPassword) {}

    @POST
    @Path("session")
    @Anonymous
    @Operation(value = "signIn", summary = "Opens a session and gives its cookie.", answer = SessionView.class)
    public Response signIn(Body<SignIn> body, @Context ContainerRequestContext request) {
        String user = needed(body.faults(), "/user", body.value().user());
        String password = needed(body.faults(), "/password", body.value().password());
        body.faults().throwIfAny();
        Optional<String> before = SessionCookie.token(request);
        SignedIn signedIn =
                platform.identity().signIn(user, password, Peer.of(request).address());
        before.ifPresent(this::end);
        return Response.ok(SessionView.of(signedIn.session(), platform))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.give(request, signedIn.token()))
                .build();
    }

    @GET
    @Path("session")
    @Operation(value = "getSession", summary = "The session that the cookie belongs to.")
    public SessionView session(@Context ContainerRequestContext request) {
        return SessionView.of(Call.of(request).session(), platform);
    }

    @DELETE
    @Path("session")
    @Operation(value = "signOut", summary = "Ends the session.", status = 204)
    public Response signOut(@Context ContainerRequestContext request) {
        end(Call.of(request).token());
        return signedOut(request);
    }

    @DELETE
    @Path("sessions")
    @Operation(value = "signOutEverywhere", summary = "Ends every session of the caller.", status = 204)
    public Response signOutEverywhere(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        platform.identity().signOutEverywhere(call.caller());
        streams.closeAll(call.caller().user(), Optional.empty());
        return signedOut(request);
    }

    @PUT
    @Path("session/password")
    @Operation(
            value = "changePassword",
            summary = "Changes the caller's own password and ends the caller's other sessions.",
            status = 204)
    public void changePassword(Body<PasswordChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        String before = needed(body.faults(), "/oldPassword", body.value().oldPassword());
        String after = needed(body.faults(), "/newPassword", body.value().newPassword());
        body.faults().throwIfAny();
        platform.identity().changePassword(call.caller(), before, after);
        streams.closeAll(call.caller().user(), Optional.of(call.token()));
    }

    private void end(String token) {
        platform.identity().signOut(token);
        streams.close(token);
    }

    private static Response signedOut(ContainerRequestContext request) {
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.take(request))
                .build();
    }

    /** Blanks belong to a password, hence nothing is stripped. */
    private static String needed(Faults faults, String pointer, @Nullable String value) {
        faults.require(value != null && !value.isEmpty(), pointer, CommonFault.REQUIRED);
        return value == null ? "" : value;
    }
}
