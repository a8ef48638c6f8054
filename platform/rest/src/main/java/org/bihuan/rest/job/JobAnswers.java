package org.bihuan.rest.job;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.job.Job;
import org.bihuan.api.problem.Faults;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Platform;
import org.jspecify.annotations.Nullable;

/** Answers to orders. */
public final class JobAnswers {
    private JobAnswers() {}

    /** Orders a file of a list; the same key with another filter or format is another order. */
    public static Response export(
            Platform platform, String list, Record query, @Nullable String format, ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        TableFormat wanted = inputs.choice("format", format, TableFormat.class).orElse(TableFormat.XLSX);
        inputs.check();
        Call call = Call.of(request);
        String asked = String.valueOf(request.getUriInfo().getRequestUri().getRawQuery());
        return accepted(
                platform.exports().export(call.command(asked, new Faults()), list, query, wanted, call.language()),
                request);
    }

    /** The order was taken, and this is the job. */
    static Response accepted(Job job, ContainerRequestContext request) {
        return Response.accepted(JobView.of(job, Call.language(request)))
                .location(request.getUriInfo()
                        .getBaseUriBuilder()
                        .path("jobs")
                        .path(job.id().toString())
                        .build())
                .build();
    }
}
