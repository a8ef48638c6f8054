package org.bihuan.core.organisation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.audit.Uuid7;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of enterprises. */
@Component
public final class DefaultEnterpriseService implements EnterpriseService {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 100;
    private static final int LARGEST_PAGE = 200;

    private final EnterpriseStore enterprises;
    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final Repetition repetition;
    private final Uuid7 ids;

    @Activate
    public DefaultEnterpriseService(
            @Reference EnterpriseStore enterprises,
            @Reference EventStore events,
            @Reference OrganisationService organisations,
            @Reference SectorRegistry sectors,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(enterprises, events, organisations, sectors, access, trail, Clock.systemUTC());
    }

    public DefaultEnterpriseService(
            EnterpriseStore enterprises,
            EventStore events,
            OrganisationService organisations,
            SectorRegistry sectors,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.sectors = sectors;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.repetition = new Repetition(events);
        this.ids = new Uuid7(clock);
    }

    @Override
    public Enterprise register(Command command, NewEnterprise enterprise) {
        access.require(command.caller(), Function.REGISTER_ENTERPRISE);
        return repetition.once(command, () -> add(command, enterprise), this::current);
    }

    private Enterprise add(Command command, NewEnterprise told) {
        Enterprise enterprise = checked(command, told);
        Event event = trail.event(
                command,
                RecordKind.ENTERPRISE,
                enterprise.id().value(),
                enterprise.version(),
                "",
                "registered",
                "",
                Optional.empty(),
                enterprise);
        try {
            enterprises.add(enterprise, event);
        } catch (DuplicateRecordException e) {
            String holder = enterprises
                    .find(enterprise.creditCode())
                    .map(Enterprise::name)
                    .orElse("");
            throw new ProblemException(EnterpriseProblem.ALREADY_REGISTERED, holder);
        }
        trail.committed(event);
        return enterprise;
    }

    private Enterprise checked(Command command, NewEnterprise told) {
        Faults faults = command.faults();
        Optional<String> name = faults.text("/name", told.name(), LONGEST_NAME);
        Optional<CreditCode> code =
                faults.text("/creditCode", told.creditCode(), LONGEST_ID).flatMap(CreditCode::parse);
        faults.require(code.isPresent(), "/creditCode", EnterpriseFault.INVALID_CREDIT_CODE);
        Optional<OrganisationId> territory = faults.text("/territory", told.territory(), LONGEST_ID)
                .flatMap(id -> territory(new OrganisationId(id), command.caller(), faults));
        Optional<String> sector = faults.text("/sector", told.sector(), LONGEST_ID);
        Optional<SectorId> present =
                sector.flatMap(id -> sectors.find(new SectorId(id))).map(SectorDefinition::id);
        faults.require(present.isPresent(), "/sector", RecordFault.SECTOR_NOT_INSTALLED, sector.orElse(""));
        faults.throwIfAny();
        return new Enterprise(
                new EnterpriseId(ids.next()),
                name.orElseThrow(),
                code.orElseThrow(),
                territory.orElseThrow(),
                present.orElseThrow(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                1);
    }

    private Optional<OrganisationId> territory(OrganisationId id, Caller caller, Faults faults) {
        boolean known = organisations
                .find(id)
                .filter(one -> one.active() && one.isTerritory())
                .map(Organisation::id)
                .isPresent();
        faults.require(known, "/territory", EnterpriseFault.NOT_A_TERRITORY, id);
        if (access.reach(caller, Function.REGISTER_ENTERPRISE) instanceof Reach.OfTerritory own) {
            faults.require(own.territory().equals(id), "/territory", CommonFault.NOT_ALLOWED, own.territory());
        }
        return Optional.of(id);
    }

    @Override
    public Enterprise get(Caller caller, EnterpriseId id) {
        access.require(caller, Function.READ_ENTERPRISE);
        Reach reach = access.reach(caller, Function.READ_ENTERPRISE);
        return enterprises
                .find(id)
                .map(Stored::record)
                .filter(one -> reach.covers(
                        new Ownership(Optional.empty(), Optional.of(one.territory()), Optional.of(one.id()))))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Enterprise> list(Caller caller, EnterpriseQuery query) {
        access.require(caller, Function.READ_ENTERPRISE);
        Faults faults = new Faults();
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return enterprises.list(query, access.reach(caller, Function.READ_ENTERPRISE));
    }

    private Enterprise current(UUID id) {
        return enterprises
                .find(new EnterpriseId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }
}
