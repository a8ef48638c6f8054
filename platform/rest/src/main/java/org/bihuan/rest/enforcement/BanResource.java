package org.bihuan.rest.enforcement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.RecordId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bans against people of a name; all cases with a ban are listed with {@code /cases?decision=industry-ban}. */
@Component(service = BanResource.class)
@Path("industry-bans")
@Produces(MediaType.APPLICATION_JSON)
public final class BanResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public BanResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "listIndustryBans",
            summary = "The bans that stand against people of a name, who may not be principal of an enterprise.")
    @Needs(Function.READ_CASE)
    public Items<BanView> list(
            @QueryParam("person") @Nullable String person, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<String> name = inputs.needed("person", person);
        inputs.check();
        return new Items<>(platform.enforcement().bans(call.caller(), name.orElseThrow()).stream()
                .map(this::view)
                .toList());
    }

    private BanView view(IndustryBan ban) {
        return new BanView(
                ban.person(),
                ban.enterpriseName(),
                ban.document(),
                ban.date(),
                ban.until().orElse(null),
                names.organisation(ban.department()),
                ban.content(),
                ban.opened().map(RecordId::toString).orElse(null));
    }
}
