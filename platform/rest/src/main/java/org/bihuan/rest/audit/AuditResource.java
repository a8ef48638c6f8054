package org.bihuan.rest.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.audit.AuditService;
import org.bihuan.api.audit.Verification;
import org.bihuan.api.identity.Function;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail of events. */
@Component(service = AuditResource.class)
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private final Platform platform;

    @Activate
    public AuditResource(@Reference Platform platform) {
        this.platform = platform;
    }

    /** What a verification found; no finding: the trail is whole. */
    public record VerificationView(long events, long seals, long unsealed, long files, List<FindingView> findings) {
        static VerificationView of(Verification verification, Locale language) {
            return new VerificationView(
                    verification.events(),
                    verification.seals(),
                    verification.unsealed(),
                    verification.files(),
                    verification.findings().stream()
                            .map(finding -> FindingView.of(finding, language))
                            .toList());
        }
    }

    @GET
    @Path("verification")
    @Operation(
            value = "verifyAudit",
            summary = "Reads every event, seal and record, with files=true every file of evidence too, and compares.")
    @Needs(Function.VERIFY_AUDIT)
    public VerificationView verification(
            @QueryParam("files") @Nullable String files, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        boolean all = inputs.flag("files", files);
        inputs.check();
        AuditService audit = platform.audit();
        return VerificationView.of(all ? audit.verifyWithFiles() : audit.verify(), call.language());
    }
}
