package org.bihuan.rest.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Printer.Heading;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.rest.hazard.HazardViews;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.HeadViews;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The statutory reports. */
@Component(service = ReportResource.class)
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public final class ReportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FEN_DECIMALS = 2;

    private final Platform platform;
    private final HazardViews hazards;
    private final HeadViews heads;
    private final Names names;

    @Activate
    public ReportResource(@Reference Platform platform) {
        this.platform = platform;
        this.hazards = new HazardViews(platform);
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    /** The outcome of the comparison; blank: nothing differs. */
    public record Differences(String differences) {}

    @GET
    @Path("annex2/form")
    @Operation(value = "getAnnex2Form", summary = "Rows and columns of Annex 2.")
    @Needs(Function.READ_REPORT)
    public Annex2Views.Form form(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Annex2Views.form(platform.reports().annex2Form(), call.language());
    }

    @GET
    @Path("annex2")
    @Operation(value = "getAnnex2", summary = "Annex 2 of a day, with today's knowledge.")
    @Needs(Function.READ_REPORT)
    public Annex2Views.Statement annex2(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("territory") @Nullable String territory,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Annex2 annex = annex(asOf, lead, territory, call);
        return Annex2Views.statement(annex, platform.reports().annex2Form(), call.language());
    }

    @GET
    @Path("annex2.xlsx")
    @Produces(XLSX)
    @Operation(value = "getAnnex2Sheet", summary = "Annex 2 of a day as a spreadsheet.", answer = byte[].class)
    @Needs(Function.READ_REPORT)
    public Response sheet(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("territory") @Nullable String territory,
            @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        Annex2 annex = annex(asOf, lead, territory, call);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        Heading heading = new Heading(
                names.unit(call.caller()),
                annex.lead().map(id -> names.organisation(id).name()),
                annex.territory().map(id -> names.organisation(id).name()));
        platform.annex2Printer().print(platform.reports().annex2Form(), annex, heading, call.language(), sheet);
        return Response.ok(sheet.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annex2-" + annex.asOf() + ".xlsx\"")
                .build();
    }

    @GET
    @Path("annex2/records")
    @Operation(value = "listAnnex2Records", summary = "Exactly the records that a figure counts, latest first.")
    @Needs(Function.READ_REPORT)
    public Listing<Annex2Views.Counted> records(
            @QueryParam("row") @Nullable String row,
            @QueryParam("column") @Nullable String column,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("period") @Nullable String period,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        FigureQuery query = new FigureQuery(
                query(inputs, asOf, lead, territory),
                new RowId(inputs.needed("row", row).orElse("")),
                new ColumnId(inputs.needed("column", column).orElse("")),
                inputs.choice("period", period, Period.class).equals(Optional.of(Period.MONTH)),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        return Listing.of(
                platform.reports().records(call.caller(), query), counted -> view(counted, query.column(), call));
    }

    private Annex2Views.Counted view(CountedRecord counted, ColumnId column, Call call) {
        boolean money =
                Measure.of(column).filter(one -> one.way() == Measure.Way.MONEY).isPresent();
        return Annex2Views.counted(
                counted,
                money ? FEN_DECIMALS : 0,
                heads,
                call.language(),
                counted.record() instanceof Hazard hazard ? hazards.of(hazard, call) : null);
    }

    @GET
    @Path("verification")
    @Operation(value = "verifyReports", summary = "Builds every figure anew from the ledger and compares.")
    @Needs(Function.VERIFY_AUDIT)
    public Differences verification(@Context ContainerRequestContext request) {
        return new Differences(platform.reports().verify());
    }

    private Annex2 annex(@Nullable String asOf, @Nullable String lead, @Nullable String territory, Call call) {
        Inputs inputs = new Inputs();
        Annex2Query query = query(inputs, asOf, lead, territory);
        inputs.check();
        return platform.reports().annex2(call.caller(), query);
    }

    private static Annex2Query query(
            Inputs inputs, @Nullable String asOf, @Nullable String lead, @Nullable String territory) {
        return new Annex2Query(
                inputs.date("asOf", asOf).orElseGet(Today::date),
                inputs.text("lead", lead).map(OrganisationId::new),
                inputs.text("territory", territory).map(OrganisationId::new));
    }
}
