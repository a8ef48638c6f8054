package org.bihuan.core.hazard;

import java.util.function.Supplier;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Made;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.report.Annex2FormSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers hazards: by themselves, or together with the record in which they were found. */
@Component(service = HazardRegistrar.class)
public final class HazardRegistrar {
    private final RecordDesk desk;
    private final Course<Hazard> course;
    private final HazardIntake intake;
    private final Numbers numbers;

    @Activate
    public HazardRegistrar(
            @Reference RecordDesk desk,
            @Reference SectorRegistry sectors,
            @Reference OrganisationService organisations,
            @Reference Annex2FormSource form) {
        this.desk = desk;
        this.course = desk.course(new HazardShelf(desk.hazards()), Function.READ_HAZARD);
        this.intake = new HazardIntake(sectors, desk.heads(), organisations, form.form());
        this.numbers = desk.numbers("hazard", "");
    }

    /** What was found, and what becomes of the record in which it was. */
    public interface Discovery {
        NewHazard hazard();

        /** That record with the hazard noted on it. */
        Companion<?> noted(Hazard hazard);
    }

    /** Registers a hazard. */
    public Hazard register(Command command, NewHazard told) {
        desk.access().require(command.caller(), Function.REGISTER_HAZARD);
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_HAZARD, reach -> checked(command, told, reach));
    }

    /**
     * Registers a hazard and notes it where it was found, in one transaction. Who takes part in a check finds hazards at its
     * enterprise, also one beyond their own reach (异地执法、交叉互检).
     *
     * @param discovery asked anew when somebody else was faster with the record in which it was found
     */
    public Hazard register(Command command, Supplier<Discovery> discovery) {
        return course.registerWith(command, Function.REGISTER_HAZARD, reach -> {
            Discovery found = discovery.get();
            Hazard hazard = checked(command, found.hazard(), new Reach.All());
            return new Made<>(hazard, found.noted(hazard));
        });
    }

    /** Checks and judges hazards. */
    HazardIntake intake() {
        return intake;
    }

    private Hazard checked(Command command, NewHazard told, Reach reach) {
        HazardDraft draft = intake.check(command, told, reach, desk.today());
        return draft.registered(new HazardId(desk.nextId().value()), numbers.next(draft.occurred()), desk.now());
    }
}
