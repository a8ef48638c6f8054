package org.bihuan.rest.risk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFault;
import org.bihuan.api.risk.RiskPrinter.Heading;
import org.bihuan.api.risk.RiskPrinter.Line;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.RecordFilter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The four lists as Annex 3 prints them. */
@Component(service = RiskSheetResource.class)
@Path("risk-sheets")
@Produces(RiskSheetResource.XLSX)
public final class RiskSheetResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As many as one form is read with, and as fit into memory several times over. */
    private static final int MOST = 1000;

    private static final int AT_ONCE = 200;
    private static final Set<String> ACTIVE = Stream.of(RiskStage.values())
            .filter(RiskStage::active)
            .map(RiskStage::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Platform platform;
    private final Names names;

    @Activate
    public RiskSheetResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    @GET
    @Path("annex3.xlsx")
    @Operation(
            value = "getRiskSheet",
            summary =
                    "The risks that a list shows, active ones where it names no state, as a spreadsheet in the form of Annex 3.",
            answer = byte[].class)
    @Needs(Function.READ_RISK)
    public Response sheet(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) throws IOException {
        Call call = Call.of(request);
        List<Risk> risks = all(call.caller(), filter.query(RiskStage.class));
        return printed(risks, call, "annex3-" + Today.date());
    }

    @GET
    @Path("{id}/annex3.xlsx")
    @Operation(
            value = "getSheetOfRisk",
            summary = "One risk as a spreadsheet in the form of Annex 3.",
            answer = byte[].class)
    @Needs(Function.READ_RISK)
    public Response sheet(@PathParam("id") String id, @Context ContainerRequestContext request) throws IOException {
        Call call = Call.of(request);
        Risk risk = platform.risks().get(call.caller(), new RecordId(Inputs.id(id)));
        return printed(List.of(risk), call, "annex3-" + risk.head().number());
    }

    private Response printed(List<Risk> risks, Call call, String name) throws IOException {
        List<Line> lines = risks.stream()
                .map(risk -> new Line(
                        risk,
                        names.row(risk.head().row(), call.language()).label(),
                        risk.duty()
                                .regulator()
                                .department()
                                .map(id -> names.organisation(id).name())
                                .orElse("")))
                .toList();
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        platform.riskPrinter()
                .print(platform.risks().form(), heading(call.caller(), Today.date()), lines, call.language(), sheet);
        return Response.ok(sheet.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }

    private Heading heading(Caller caller, LocalDate day) {
        return new Heading(unit(caller), caller.name(), day);
    }

    /** The body or the enterprise that fills the form in; accounts of the committee office name no body. */
    private String unit(Caller caller) {
        return caller.organisation()
                .or(() -> Optional.of(OrganisationId.COMMITTEE_OFFICE)
                        .filter(office -> caller.role() == Role.COMMITTEE_OFFICE))
                .flatMap(platform.organisations()::find)
                .map(Organisation::name)
                .or(() -> caller.enterprise()
                        .map(firm -> names.enterprise(firm, caller).name()))
                .orElse("");
    }

    /** Every risk that the list would show, in its order. */
    private List<Risk> all(Caller caller, RecordQuery asked) {
        List<Risk> risks = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Risk> page = platform.risks().list(caller, page(asked, after));
            risks.addAll(page.items());
            Faults faults = new Faults();
            faults.require(risks.size() <= MOST, "limit", RiskFault.TOO_MANY_FOR_A_FORM, MOST);
            faults.throwIfAny();
            after = page.next();
        } while (after.isPresent());
        return risks;
    }

    private static RecordQuery page(RecordQuery asked, Optional<String> after) {
        return new RecordQuery(
                asked.text(),
                asked.sector(),
                asked.states().isEmpty() ? ACTIVE : asked.states(),
                asked.lead(),
                asked.territory(),
                asked.enterprise(),
                asked.link(),
                asked.measure(),
                asked.from(),
                asked.until(),
                after,
                AT_ONCE);
    }
}
