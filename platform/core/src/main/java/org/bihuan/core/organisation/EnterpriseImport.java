package org.bihuan.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.AuditTrail.Committed;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
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
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.enforcement.Bans;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.exchange.SheetNaming;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.organisation.EnterpriseIntake.Kept;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.report.Annex2FormSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports enterprises: each line as if it were registered by itself, compared with the register and the lines above it. */
@Component(service = ImportedList.class)
public final class EnterpriseImport implements ImportedList {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EnterpriseStore enterprises;
    private final SheetNaming naming;
    private final Access access;
    private final AuditTrail trail;
    private final EnterpriseIntake intake;
    private final OrganisationService organisations;
    private final Bans bans;
    private final Clock clock;
    private final Uuid7 ids;

    @Activate
    public EnterpriseImport(
            @Reference EnterpriseStore enterprises,
            @Reference SheetNaming naming,
            @Reference OrganisationService organisations,
            @Reference SectorRegistry sectors,
            @Reference Annex2FormSource form,
            @Reference Phones phones,
            @Reference RecordStore records,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(enterprises, naming, organisations, sectors, form, phones, records, access, trail, Clock.systemUTC());
    }

    public EnterpriseImport(
            EnterpriseStore enterprises,
            SheetNaming naming,
            OrganisationService organisations,
            SectorRegistry sectors,
            Annex2FormSource form,
            Phones phones,
            RecordStore records,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.enterprises = enterprises;
        this.naming = naming;
        this.access = access;
        this.trail = trail;
        this.intake = new EnterpriseIntake(organisations, sectors, form.form(), phones);
        this.organisations = organisations;
        this.bans = new Bans(records);
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public Function register() {
        return Function.REGISTER_ENTERPRISE;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        return new Comparison(owner);
    }

    @Override
    public void write(Command command, Lines lines) {
        Caller owner = command.caller();
        EnterpriseSheet sheet = sheet();
        Reach reach = access.reach(owner, register());
        List<Committed> committed = new ArrayList<>();
        enterprises.addAll(to -> {
            committed.clear();
            LineSuperiors superiors = superiors(owner);
            lines.each(row -> {
                Enterprise enterprise = made(sheet, row, reach, superiors);
                Command by = committed.isEmpty() ? command : Command.by(owner);
                Event event = trail.event(
                        by,
                        RecordKind.ENTERPRISE,
                        enterprise.id().value(),
                        enterprise.version(),
                        "",
                        "registered",
                        "",
                        Optional.empty(),
                        enterprise);
                committed.add(Committed.of(event));
                to.accept(new Addition<>(enterprise, event));
            });
        });
        trail.committed(committed);
    }

    private EnterpriseSheet sheet() {
        return new EnterpriseSheet(naming.today());
    }

    private LineSuperiors superiors(Caller owner) {
        return new LineSuperiors(enterprises, access.reach(owner, Function.READ_ENTERPRISE), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private Enterprise made(EnterpriseSheet sheet, SheetRow row, Reach reach, LineSuperiors superiors) {
        Faults faults = new Faults();
        NewEnterprise told = sheet.told(row, faults);
        Kept fresh = new Kept(
                new EnterpriseId(ids.next()), Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MILLIS), 1);
        Enterprise enterprise = superiors.below(row, intake.check(told, fresh, reach, faults), faults);
        faults.throwIfAny();
        return enterprise;
    }

    /** Compares the lines of one file with the register and each other. */
    private final class Comparison implements Reading {
        private final EnterpriseSheet sheet = sheet();
        private final Reach reach;
        private final Map<String, Optional<String>> registered = new HashMap<>();
        private final Map<String, Integer> above = new HashMap<>();
        private final NearNames<String> names = new NearNames<>();
        private final NearNames<Integer> namesAbove = new NearNames<>();
        private final LineSuperiors superiors;
        private final Map<String, IndustryBan> banned = bans.byName(today());

        Comparison(Caller owner) {
            this.reach = access.reach(owner, register());
            this.superiors = superiors(owner);
            Reach visible = access.reach(owner, Function.READ_ENTERPRISE);
            enterprises.names(one -> {
                boolean seen = visible.covers(
                        new Ownership(Optional.empty(), Optional.of(one.territory()), Optional.of(one.id())));
                registered.put(one.code().value(), Optional.of(one.name()).filter(name -> seen));
                if (seen) {
                    names.add(one.name(), one.territory(), one.name());
                    one.formerNames().forEach(former -> names.add(former, one.territory(), one.name()));
                }
            });
        }

        @Override
        public List<Fault> check(SheetRow row) {
            try {
                return compared(row, made(sheet, row, reach, superiors));
            } catch (ProblemException refused) {
                superiors.passOver(row);
                Faults faults = new Faults();
                CreditCode.parse(row.text("creditCode")).ifPresent(code -> compare(row, code.value(), faults));
                return Stream.concat(refused.faults().stream(), faults.found().stream())
                        .toList();
            }
        }

        @Override
        public String word(SheetRow row, String column, String id) {
            return sheet.word(row, column, id);
        }

        /** Whose code it is already, where the owner may know, be the line wrong or right besides. */
        private void compare(SheetRow row, String code, Faults faults) {
            Optional.ofNullable(registered.get(code))
                    .ifPresent(holder -> holder.ifPresentOrElse(
                            name -> faults.add("/creditCode", EnterpriseProblem.ALREADY_REGISTERED, name),
                            () -> faults.add("/creditCode", EnterpriseProblem.REGISTERED_BEYOND_REACH)));
            Optional.ofNullable(above.putIfAbsent(code, row.number()))
                    .ifPresent(line -> faults.add("/creditCode", ImportFault.REPEATS_A_LINE, line));
        }

        private List<Fault> compared(SheetRow row, Enterprise enterprise) {
            Faults faults = new Faults();
            compare(row, enterprise.creditCode().value(), faults);
            if (!Boolean.TRUE.equals(SheetValues.yes(row, EnterpriseSheet.DISTINCT, faults))) {
                names.like(enterprise.name(), enterprise.territory())
                        .ifPresent(near -> faults.add("/name", ImportFault.NAME_LIKE_REGISTERED, near));
                namesAbove
                        .like(enterprise.name(), enterprise.territory())
                        .ifPresent(line -> faults.add("/name", ImportFault.NAME_LIKE_A_LINE, line));
            }
            namesAbove.add(enterprise.name(), enterprise.territory(), row.number());
            if (!Boolean.TRUE.equals(SheetValues.yes(row, EnterpriseSheet.OTHER_PERSON, faults))) {
                enterprise
                        .principal()
                        .flatMap(name -> Optional.ofNullable(banned.get(Bans.key(name))))
                        .ifPresent(ban -> faults.add(
                                "/principal",
                                EnterpriseFault.PRINCIPAL_OF_A_BANNED_NAME,
                                ban.person(),
                                organisations
                                        .find(ban.department())
                                        .map(Organisation::name)
                                        .orElse(ban.department().value()),
                                ban.date(),
                                ban.document()));
            }
            return faults.found();
        }
    }
}
