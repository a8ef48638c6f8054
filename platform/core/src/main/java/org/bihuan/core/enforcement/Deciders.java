package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/**
 * Checks whose decision it can be. The plan has departments enforce (part three (3) 2); it proposes closure to the government, and has
 * government, committee and its office admonish. Streets and the zone check and report, they do not punish.
 */
record Deciders(OrganisationService organisations, RecordStore records, UserStore users) {
    private static final Set<Kind> ADMONISHING = EnumSet.of(Kind.GOVERNMENT, Kind.COMMITTEE, Kind.COMMITTEE_OFFICE);

    /**
     * Who decided.
     *
     * @param told an id; missing: whose case it is
     * @param before who stands on the decision that is corrected
     */
    OrganisationId check(
            @Nullable String told,
            EnforcementCase whole,
            Optional<DecisionKind> kind,
            LocalDate date,
            Caller caller,
            Optional<OrganisationId> before,
            Faults faults) {
        OrganisationId own = whole.head().ownership().lead().orElseThrow();
        Optional<String> id = faults.optionalText("/department", told, Told.LONGEST_ID);
        Optional<Organisation> body = organisations.find(
                id.map(OrganisationId::new).orElseGet(() -> organisations.inCharge(own, date)), date);
        faults.require(id.isEmpty() || body.isPresent(), "/department", CommonFault.UNKNOWN_ID, id.orElse(""));
        body.ifPresent(one -> {
            faults.require(one.active(), "/department", CaseFault.BODY_OF_ANOTHER_TIME, one.name(), date);
            kind.ifPresent(such ->
                    faults.require(decides(one.kind(), such), "/department", CaseFault.CANNOT_DECIDE_THIS, one.name()));
            boolean named = caller.organisation().isEmpty()
                    || before.filter(one.id()::equals).isPresent()
                    || takingPart(whole, date).contains(one.id());
            faults.require(named, "/department", CaseFault.BODY_NOT_IN_THE_CASE, one.name());
        });
        return body.map(Organisation::id).orElse(own);
    }

    private static boolean decides(Kind body, DecisionKind kind) {
        return body == Kind.DEPARTMENT
                || switch (kind) {
                    case CLOSURE -> body == Kind.GOVERNMENT;
                    case CIRCULAR, INTERVIEW -> ADMONISHING.contains(body);
                    default -> false;
                };
    }

    /** Whose case it is, those who made the inspections that it rests on, and who was in charge in their place on a day. */
    private Set<OrganisationId> takingPart(EnforcementCase whole, LocalDate date) {
        Set<OrganisationId> bodies = new HashSet<>();
        whole.head().ownership().lead().ifPresent(bodies::add);
        whole.linked(RecordKind.INSPECTION).stream()
                .flatMap(id -> records.find(Inspection.class, id).stream())
                .map(Stored::record)
                .filter(one -> one.stage() != InspectionStage.VOIDED)
                .flatMap(this::inspecting)
                .forEach(bodies::add);
        List.copyOf(bodies).forEach(body -> bodies.add(organisations.inCharge(body, date)));
        return bodies;
    }

    private Stream<OrganisationId> inspecting(Inspection inspection) {
        Stream<OrganisationId> team = inspection.team().stream().flatMap(member -> unit(member).stream());
        return Stream.concat(inspection.head().ownership().lead().stream(), team);
    }

    private Optional<OrganisationId> unit(Member member) {
        return member.account()
                .flatMap(users::find)
                .map(Stored::record)
                .flatMap(User::organisation)
                .or(() -> organisations.named(member.unit()).map(Organisation::id));
    }
}
