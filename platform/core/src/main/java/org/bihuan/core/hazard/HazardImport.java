package org.bihuan.core.hazard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.HeadIntake;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports hazards: each line as if it were registered by itself. */
@Component(service = ImportedList.class)
public final class HazardImport implements ImportedList {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EnterpriseStore enterprises;
    private final SectorRegistry sectors;
    private final Annex2FormSource form;
    private final Access access;
    private final HazardIntake intake;
    private final Course<Hazard> course;
    private final Numbers numbers;
    private final Clock clock;
    private final Uuid7 ids;

    @Activate
    public HazardImport(
            @Reference HazardStore hazards,
            @Reference EnterpriseStore enterprises,
            @Reference EventStore events,
            @Reference NumberStore counters,
            @Reference SectorRegistry sectors,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Annex2FormSource form,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference Cube cube) {
        this(
                hazards,
                enterprises,
                events,
                counters,
                sectors,
                organisations,
                campaigns,
                form,
                access,
                trail,
                cube,
                Clock.systemUTC());
    }

    public HazardImport(
            HazardStore hazards,
            EnterpriseStore enterprises,
            EventStore events,
            NumberStore counters,
            SectorRegistry sectors,
            OrganisationService organisations,
            CampaignService campaigns,
            Annex2FormSource form,
            Access access,
            AuditTrail trail,
            Cube cube,
            Clock clock) {
        this.enterprises = enterprises;
        this.sectors = sectors;
        this.form = form;
        this.access = access;
        HeadIntake heads = new HeadIntake(
                sectors, enterprises, organisations, campaigns.current().start(), form.form(), access);
        this.intake = new HazardIntake(sectors, heads, organisations, form.form());
        this.course = new Course<>(new HazardShelf(hazards), Function.READ_HAZARD, events, access, trail, cube);
        this.numbers = new Numbers(counters, "hazard", "");
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    @Override
    public String name() {
        return "hazards";
    }

    @Override
    public Function register() {
        return Function.REGISTER_HAZARD;
    }

    @Override
    public SheetLayout layout() {
        return sheet().layout();
    }

    @Override
    public Reading begin(Caller owner) {
        HazardSheet sheet = sheet();
        Reach reach = access.reach(owner, register());
        Map<Object, Integer> above = new HashMap<>();
        return row -> {
            try {
                HazardDraft draft = draft(sheet, row, Command.by(owner), reach);
                Integer line = above.putIfAbsent(draft, row.number());
                return line == null
                        ? List.of()
                        : List.of(Fault.at("/description", ImportFault.REPEATS_A_LINE, line));
            } catch (ProblemException refused) {
                return refused.faults();
            }
        };
    }

    @Override
    public void write(Command command, Lines lines) {
        HazardSheet sheet = sheet();
        Caller owner = command.caller();
        Reach reach = access.reach(owner, register());
        course.registerAll(
                command, to -> lines.each(row -> to.accept(made(draft(sheet, row, Command.by(owner), reach)))));
    }

    private HazardSheet sheet() {
        return new HazardSheet(enterprises, sectors, form.form());
    }

    private HazardDraft draft(HazardSheet sheet, SheetRow row, Command command, Reach reach) {
        Faults faults = command.faults();
        return intake.check(command, sheet.told(row, faults), reach, LocalDate.now(clock.withZone(ZONE)));
    }

    private Hazard made(HazardDraft draft) {
        return draft.registered(
                new HazardId(ids.next()),
                numbers.next(draft.occurred()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
