package org.bihuan.rest.risk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskPrinter.Contact;
import org.bihuan.api.risk.RiskPrinter.Heading;
import org.bihuan.api.risk.RiskPrinter.Line;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Body;
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

    /** As many as one form is read with, and as fit into memory several times over; a multiple of a page. */
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
        return printed(filtered(filter, call), Optional.empty(), call);
    }

    @POST
    @Path("annex3.xlsx")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            value = "printRiskSheet",
            summary = "The same with the number of the contact officer of the caller's unit; leaves an event.",
            answer = byte[].class)
    @Needs(Function.READ_PERSON_PHONE)
    public Response print(
            @BeanParam RecordFilter filter, Body<RevealPhone> body, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        Printed risks = filtered(filter, call);
        return printed(risks, contact(call, body), call);
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
        return printed(single(id, call), Optional.empty(), call);
    }

    @POST
    @Path("{id}/annex3.xlsx")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            value = "printSheetOfRisk",
            summary = "The same with the number of the contact officer of the caller's unit; leaves an event.",
            answer = byte[].class)
    @Needs(Function.READ_PERSON_PHONE)
    public Response print(@PathParam("id") String id, Body<RevealPhone> body, @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        Printed risk = single(id, call);
        return printed(risk, contact(call, body), call);
    }

    /**
     * What is printed.
     *
     * @param leftOut how many more there are
     * @param name of the file
     */
    private record Printed(List<Risk> risks, long leftOut, String name) {}

    private Printed single(String id, Call call) {
        Risk risk = platform.risks().get(call.caller(), new RecordId(Inputs.id(id)));
        return new Printed(List.of(risk), 0, "annex3-" + risk.head().number());
    }

    /** The first of the risks that the list would show, in its order. */
    private Printed filtered(RecordFilter filter, Call call) {
        RecordQuery asked = filter.query(RiskStage.class);
        RecordQuery.Selection wanted = asked.states().isEmpty() ? asked.but().states(ACTIVE) : asked.but();
        List<Risk> risks = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Risk> page = platform.risks().list(call.caller(), wanted.page(after, AT_ONCE));
            risks.addAll(page.items());
            after = page.next();
        } while (after.isPresent() && risks.size() < MOST);
        long leftOut =
                after.isPresent() ? platform.risks().count(call.caller(), wanted.first(AT_ONCE)) - risks.size() : 0;
        return new Printed(risks, leftOut, "annex3-" + Today.date());
    }

    /** The contact officer of the caller's unit today, whose number is read in full; who has none is written in by hand. */
    private Optional<Contact> contact(Call call, Body<RevealPhone> body) {
        LocalDate today = Today.date();
        return Names.body(call.caller())
                .flatMap(unit -> platform.people().of(call.caller(), unit).stream()
                        .filter(person -> person.duty() == Person.Duty.CONTACT_OFFICER && person.on(today))
                        .filter(person -> person.phone().isPresent())
                        .findFirst())
                .map(officer -> platform.people().revealPhone(call.command(body), officer.id(), body.value()))
                .map(seen -> new Contact(seen.person().name(), seen.phone()));
    }

    private Response printed(Printed printed, Optional<Contact> contact, Call call) throws IOException {
        List<Line> lines = printed.risks().stream()
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
                .print(
                        platform.risks().form(),
                        new Heading(
                                names.unit(call.caller()),
                                call.caller().name(),
                                contact,
                                Today.date(),
                                printed.leftOut()),
                        lines,
                        call.language(),
                        sheet);
        return Response.ok(sheet.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + ".xlsx\"")
                .build();
    }
}
