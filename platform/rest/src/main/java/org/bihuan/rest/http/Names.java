package org.bihuan.rest.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.json.PublicBody;
import org.bihuan.rest.json.Ref;

/** Finds the names that belong to ids; an id that is unknown just now names itself. */
public final class Names {
    private final Platform platform;
    private volatile Rows rows = new Rows(new Annex2Form(List.of(), List.of()), Map.of());

    /** The labels of the rows of a form. */
    private record Rows(Annex2Form form, Map<RowId, Text> labels) {}

    public Names(Platform platform) {
        this.platform = platform;
    }

    public Ref organisation(OrganisationId id) {
        return new Ref(
                id.value(),
                platform.organisations().find(id).map(Organisation::name).orElse(id.value()));
    }

    /** A body that stands on a record, and who is in charge in its place. */
    public PublicBody onRecord(OrganisationId id) {
        Ref ref = organisation(id);
        OrganisationId now = platform.organisations().inCharge(id);
        return new PublicBody(ref.id(), ref.name(), now.equals(id) ? null : organisation(now));
    }

    public Ref sector(SectorId id, Locale language) {
        return new Ref(
                id.value(),
                platform.sectors()
                        .find(id)
                        .map(sector -> sector.name().in(language))
                        .orElse(id.value()));
    }

    public Labelled row(RowId id, Locale language) {
        return new Labelled(
                id.value(),
                Optional.ofNullable(rows().get(id))
                        .map(label -> label.in(language))
                        .orElse(id.value()));
    }

    private Map<RowId, Text> rows() {
        Annex2Form form = platform.reports().annex2Form();
        Rows known = rows;
        if (!known.form().equals(form)) {
            known = new Rows(form, form.rows().stream().collect(Collectors.toUnmodifiableMap(Row::id, form::name)));
            rows = known;
        }
        return known.labels();
    }

    /** The enterprise, with its name where the caller may know it. */
    public Ref enterprise(EnterpriseId id, Caller caller) {
        boolean known = platform.access()
                .reach(caller, Function.READ_ENTERPRISE)
                .covers(new Ownership(Optional.empty(), Optional.empty(), Optional.of(id)));
        Optional<Enterprise> enterprise =
                known ? Optional.of(platform.enterprises().get(caller, id)) : Optional.empty();
        return new Ref(id.toString(), enterprise.map(Enterprise::name).orElse(id.toString()));
    }

    /** The public body for which somebody fills in a form; accounts of the committee office name none. */
    public static Optional<OrganisationId> body(Caller caller) {
        return caller.organisation().or(() -> Optional.of(OrganisationId.COMMITTEE_OFFICE)
                .filter(office -> caller.role() == Role.COMMITTEE_OFFICE));
    }

    /** The name of the body or the enterprise for which somebody fills in a form; blank: of none. */
    public String unit(Caller caller) {
        return body(caller)
                .map(id -> organisation(id).name())
                .or(() ->
                        caller.enterprise().map(firm -> enterprise(firm, caller).name()))
                .orElse("");
    }
}
