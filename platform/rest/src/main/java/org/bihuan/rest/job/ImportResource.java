package org.bihuan.rest.job;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.Faults;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Downloads;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Upload;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.problem.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates, and what comes back filled in. Who may not register such records is refused before a file is read. */
@Component(service = ImportResource.class)
@Path("imports/{list}")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportResource {
    private static final int LARGEST = 64 << 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform;

    @Activate
    public ImportResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Produces(XLSX)
    @Operation(value = "getImportTemplate", summary = "The empty template of a list.", answer = byte[].class)
    @Needs({
        Function.CHANGE_ORGANISATION,
        Function.REGISTER_ENTERPRISE,
        Function.REGISTER_HAZARD,
        Function.REGISTER_ISSUE,
        Function.REGISTER_RISK,
        Function.REGISTER_LOOK_BACK
    })
    public Response template(@PathParam("list") String list, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        platform.imports().template(call.caller(), list, template);
        String name = Messages.find("list." + list, Locale.CHINESE).orElse(list);
        return Downloads.of(template.toByteArray(), XLSX, name + "-模板." + TableFormat.XLSX.ending());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            value = "importList",
            summary = "Orders the import of a filled-in template, all of it or nothing, in the background.",
            status = 202,
            answer = JobView.class)
    @Needs({
        Function.CHANGE_ORGANISATION,
        Function.REGISTER_ENTERPRISE,
        Function.REGISTER_HAZARD,
        Function.REGISTER_ISSUE,
        Function.REGISTER_RISK,
        Function.REGISTER_LOOK_BACK
    })
    public Response order(@PathParam("list") String list, InputStream file, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        platform.imports().template(call.caller(), list, OutputStream.nullOutputStream());
        try (Upload upload = Upload.of(file, request, LARGEST)) {
            return JobAnswers.accepted(
                    platform.imports()
                            .order(call.command(upload.digest(), new Faults()), list, upload.file(), call.language()),
                    request);
        }
    }
}
