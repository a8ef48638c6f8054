package org.bihuan.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.PersonQuery;
import org.bihuan.api.organisation.PersonService.RevealedPhone;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.record.RecordId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.EventView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom the units named for the campaign. */
@Component(service = PersonResource.class)
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public PersonResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    /** A person named by a unit; the telephone number is masked. */
    public record PersonView(
            String id,
            Ref unit,
            String duty,
            String name,
            String position,
            @Nullable String rank,
            @Nullable String phone,
            LocalDate from,
            @Nullable LocalDate until,
            long version,
            List<String> actions) {}

    /** What a unit has of what the plan wants of it. */
    public record AppointmentsView(Ref unit, List<PointView> points) {}

    /**
     * One matter: the rule that wants it, whether it is there, and the person's name or the number of the record; the id of the
     * record if the caller may read it.
     */
    public record PointView(
            String matter,
            String rule,
            String standing,
            String what,
            @Nullable String record) {}

    /** A telephone number in full, and the person as it is now. */
    public record PersonPhoneView(String phone, PersonView person) {}

    @GET
    @Operation(value = "listPeople", summary = "Everybody whom a unit named, latest first.")
    @Needs(Function.READ_PERSON)
    public Items<PersonView> list(@QueryParam("unit") @Nullable String unit, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<OrganisationId> id = inputs.needed("unit", unit).map(OrganisationId::new);
        inputs.check();
        return new Items<>(platform.people().of(call.caller(), id.orElseThrow()).stream()
                .map(person -> view(person, call.caller()))
                .toList());
    }

    @GET
    @Path("appointments")
    @Operation(
            value = "listAppointments",
            summary = "What units have of what R-GOV-01 and R-GOV-02 want of each, in the order of the plan.")
    @Needs(Function.READ_PERSON)
    public Items<AppointmentsView> appointments(
            @QueryParam("open") @Nullable String open, @Context ContainerRequestContext request) {
        AppointmentsQuery query = asked(open);
        return new Items<>(platform.people().appointments(Call.of(request).caller(), query).stream()
                .map(PersonResource::view)
                .toList());
    }

    @POST
    @Path("appointments/export")
    @Operation(
            value = "exportAppointments",
            summary =
                    "Orders a file of what units have of what is wanted of each, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_PERSON)
    public Response exportAppointments(
            @QueryParam("open") @Nullable String open,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "appointments", asked(open), format, request);
    }

    private static AppointmentsQuery asked(@Nullable String open) {
        Inputs inputs = new Inputs();
        AppointmentsQuery query = new AppointmentsQuery(inputs.only("open", open));
        inputs.check();
        return query;
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportPeople",
            summary =
                    "Orders a file of whom the units named, xlsx or csv, written in the background; telephone numbers in full"
                            + " leave an event with each person.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_PERSON)
    public Response export(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("former") @Nullable String former,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        PersonQuery query =
                new PersonQuery(inputs.text("unit", unit).map(OrganisationId::new), inputs.flag("former", former));
        inputs.check();
        return JobAnswers.export(platform, "people", query, format, request);
    }

    @POST
    @Operation(
            value = "namePerson",
            summary = "Names a person for a duty of a unit.",
            status = 201,
            answer = PersonView.class)
    @Needs(Function.CHANGE_PERSON)
    public Response name(Body<NewPerson> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Person person = platform.people().name(call.command(body), body.value());
        return Response.created(request.getUriInfo()
                        .getAbsolutePathBuilder()
                        .path(person.id().toString())
                        .build())
                .entity(view(person, call.caller()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(value = "changePerson", summary = "Puts right what is known of a person, or ends the duty.")
    @Needs(Function.CHANGE_PERSON)
    public PersonView change(
            @PathParam("id") String id, Body<ChangePerson> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.people().change(call.command(body), id(id), body.value()), call.caller());
    }

    @POST
    @Path("{id}/phone")
    @Operation(value = "revealPersonPhone", summary = "Reads a person's number in full; leaves an event.")
    @Needs(Function.READ_PERSON_PHONE)
    public PersonPhoneView phone(
            @PathParam("id") String id, Body<RevealPhone> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RevealedPhone revealed = platform.people().revealPhone(call.command(body), id(id), body.value());
        return new PersonPhoneView(revealed.phone(), view(revealed.person(), call.caller()));
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getPersonEvents", summary = "What happened to the record of a person, first to last.")
    @Needs(Function.READ_PERSON)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.people().events(call.caller(), id(id)).stream()
                .map(event -> EventView.of(event, call.language()))
                .toList());
    }

    private PersonView view(Person person, Caller caller) {
        List<String> actions = new ArrayList<>();
        if (may(Function.CHANGE_PERSON, person, caller)) {
            actions.add("change");
        }
        if (person.phone().isPresent() && may(Function.READ_PERSON_PHONE, person, caller)) {
            actions.add("phone");
        }
        return new PersonView(
                person.id().toString(),
                names.organisation(person.unit()),
                Json.id(person.duty()),
                person.name(),
                person.position(),
                person.rank().map(Json::id).orElse(null),
                person.phone().map(SealedPhone::masked).orElse(null),
                person.from(),
                person.until().orElse(null),
                person.version(),
                actions);
    }

    private static AppointmentsView view(Appointments one) {
        return new AppointmentsView(
                new Ref(one.unit().id().value(), one.unit().name()),
                one.points().stream()
                        .map(point -> new PointView(
                                Json.id(point.matter()),
                                point.matter().rule(),
                                Json.id(point.standing()),
                                point.what(),
                                point.record().map(RecordId::toString).orElse(null)))
                        .toList());
    }

    private boolean may(Function function, Person person, Caller caller) {
        return platform.access().reach(caller, function).covers(person.ownership());
    }

    private static PersonId id(String id) {
        return new PersonId(Inputs.id(id));
    }
}
