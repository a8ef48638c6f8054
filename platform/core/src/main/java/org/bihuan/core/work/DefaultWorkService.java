package org.bihuan.core.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.work.CorrectWork;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkFault;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkRecord.Content;
import org.bihuan.api.work.WorkService;
import org.bihuan.api.work.WorkStage;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The work records: their own rules on the common course of changes. */
@Component
public final class DefaultWorkService implements WorkService {
    private static final int LONGEST_REASON = 500;
    private static final Set<WorkStage> VALID = EnumSet.of(WorkStage.REGISTERED);

    private final RecordDesk desk;
    private final Course<WorkRecord> course;
    private final List<WorkKind> kinds;
    private final WorkIntake intake;
    private final OrganisationService organisations;
    private final CampaignService campaigns;
    private final AttachmentStore attachments;

    @Activate
    public DefaultWorkService(
            @Reference RecordDesk desk,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference WorkKindSource kinds,
            @Reference AttachmentStore attachments) {
        this.desk = desk;
        this.course = desk.course(WorkRecord.class, Function.READ_WORK_RECORD);
        this.kinds = kinds.kinds();
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.intake = new WorkIntake(desk, desk.numbers("work-record", "GZ"), organisations, this.kinds);
        this.attachments = attachments;
    }

    @Override
    public List<WorkKind> kinds() {
        return kinds;
    }

    @Override
    public WorkRecord register(Command command, NewWork told) {
        return course.register(command, Function.REGISTER_WORK_RECORD, reach -> intake.check(command, told, reach));
    }

    @Override
    public WorkRecord correct(Command command, RecordId id, CorrectWork told) {
        Faults faults = command.faults();
        return course.step(command, id, Function.CORRECT_WORK_RECORD, told.version(), before -> {
            Content now = ContentIntake.check(told.content(), kind(before), faults);
            faults.require(!now.equals(before.content()), "/title", WorkFault.NOTHING_CHANGED);
            Optional<String> reason = reason(told.reason(), before, faults);
            faults.throwIfAny();
            Stages.require(before.stage(), "correction", VALID);
            return new Step<>("corrected", reason.orElseThrow(), before.corrected(now));
        });
    }

    private Optional<String> reason(@Nullable String told, WorkRecord of, Faults faults) {
        return ContentIntake.said("/reason", faults.text("/reason", told, LONGEST_REASON), kind(of), faults);
    }

    /** The kind of a record; what there is no kind for any more keeps the figures that it has. */
    private WorkKind kind(WorkRecord work) {
        return kinds.stream()
                .filter(one -> one.id().equals(work.work()))
                .findFirst()
                .orElseGet(() -> WorkKind.of(work));
    }

    @Override
    public WorkRecord cancel(Command command, RecordId id, ReasonedChange told) {
        Faults faults = command.faults();
        return course.step(command, id, Function.VOID_WORK_RECORD, told.version(), before -> {
            Optional<String> reason = reason(told.reason(), before, faults);
            faults.throwIfAny();
            Stages.require(before.stage(), "void", VALID);
            return new Step<>("voided", reason.orElseThrow(), before.voided(reason.orElseThrow()));
        });
    }

    @Override
    public WorkRecord get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<WorkRecord> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(WorkRecord.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public List<PeriodicWork> periodic(Caller caller) {
        desk.access().require(caller, Function.READ_WORK_RECORD);
        OrganisationId office = organisations.inCharge(OrganisationId.COMMITTEE_OFFICE);
        return new OfficeAgenda(office, campaigns.current(), kinds)
                .of(Paged.all(after -> desk.list(WorkRecord.class, ledBy(office, after), new Reach.All())));
    }

    private RecordQuery ledBy(OrganisationId unit, Optional<String> after) {
        return RecordQuery.select()
                .states(WorkStage.REGISTERED)
                .lead(unit)
                .from(campaigns.current().start())
                .page(after, Paged.AT_ONCE);
    }

    @Override
    public boolean hasEvidence(WorkRecord work) {
        return attachments.of(work.head().id().value()).stream()
                .anyMatch(one -> one.voidReason().isEmpty());
    }
}
