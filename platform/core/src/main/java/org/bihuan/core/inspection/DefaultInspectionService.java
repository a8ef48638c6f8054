package org.bihuan.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.Beginning;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionService;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.audit.Fingerprint;
import org.bihuan.core.hazard.HazardRegistrar;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inspections: their own rules on the common course of changes. */
@Component
public final class DefaultInspectionService implements InspectionService {
    private static final Set<Function> OF_TEAM = Set.of(Function.READ_INSPECTION, Function.CONDUCT_INSPECTION);

    private final RecordDesk desk;
    private final UserStore users;
    private final OrganisationService organisations;
    private final LocalDate earliest;
    private final Reauthentication password;
    private final Course<Inspection> course;
    private final Numbers numbers;
    private final Sheets sheets;
    private final AnswerIntake answers;
    private final FindingIntake findings;
    private final Dispatch dispatch;

    @Activate
    public DefaultInspectionService(
            @Reference RecordDesk desk,
            @Reference HazardRegistrar hazards,
            @Reference AttachmentStore attachments,
            @Reference UserStore users,
            @Reference Sheets sheets,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference IdentityService identity) {
        this(desk, hazards, attachments, users, sheets, organisations, campaigns, identity::confirm);
    }

    private DefaultInspectionService(
            RecordDesk desk,
            HazardRegistrar hazards,
            AttachmentStore attachments,
            UserStore users,
            Sheets sheets,
            OrganisationService organisations,
            CampaignService campaigns,
            Reauthentication password) {
        this.desk = desk;
        this.users = users;
        this.organisations = organisations;
        this.earliest = campaigns.current().start();
        this.password = password;
        this.course = desk.course(Inspection.class, Function.READ_INSPECTION)
                .sharedWith(OF_TEAM, (caller, inspection) -> inspection.takesPart(caller.user()));
        this.numbers = desk.numbers("inspection", "JC");
        this.sheets = sheets;
        this.answers = new AnswerIntake(attachments);
        this.findings = new FindingIntake(hazards, desk.hazardLinks(), desk.hazards());
        this.dispatch = new Dispatch(desk.records());
    }

    /** The same over another way to prove who signs; no second public constructor, of which the service runtime would complain. */
    public static DefaultInspectionService signedBy(
            Reauthentication password,
            RecordDesk desk,
            HazardRegistrar hazards,
            AttachmentStore attachments,
            UserStore users,
            Sheets sheets,
            OrganisationService organisations,
            CampaignService campaigns) {
        return new DefaultInspectionService(
                desk, hazards, attachments, users, sheets, organisations, campaigns, password);
    }

    @Override
    public Inspection plan(Command command, NewInspection told) {
        InspectionIntake intake = new InspectionIntake(desk, numbers, users, organisations);
        return course.register(command, Function.PLAN_INSPECTION, reach -> intake.check(command, told, reach));
    }

    @Override
    public Inspection begin(Command command, RecordId id, BeginInspection told) {
        TeamIntake people = new TeamIntake(users, organisations, command.faults());
        return conduct(
                command,
                id,
                told.version(),
                steps -> steps.begin(
                        told, people, sheets, earliest, command.caller().name()));
    }

    @Override
    public Inspection answer(Command command, RecordId id, GiveAnswers told) {
        return conduct(command, id, told.version(), steps -> steps.answer(told, answers));
    }

    @Override
    public Inspection find(Command command, RecordId id, NewFinding told) {
        if (Told.isGiven(told.hazard())) {
            return course.step(command, id, Function.CONDUCT_INSPECTION, inspection -> {
                InspectionSteps steps = steps(inspection, command);
                steps.requireUnderway("findings");
                return steps.note(findings.tie(command, inspection.head(), inspection.sheet(), told));
            });
        }
        findings.register(command, told, Source.INSPECTION, () -> check(command, id));
        return course.get(command.caller(), id);
    }

    private FindingIntake.Check check(Command command, RecordId id) {
        Stored<Inspection> stored = course.toChange(command.caller(), id, Function.CONDUCT_INSPECTION);
        Inspection inspection = stored.record();
        InspectionSteps steps = steps(inspection, command);
        steps.requireUnderway("findings");
        LocalDate day = inspection.beginning().map(Beginning::day).orElseThrow();
        return new FindingIntake.Check(
                inspection.head(), inspection.sheet(), day, sheet -> course.along(stored, steps.note(sheet)));
    }

    @Override
    public Inspection sign(Command command, RecordId id, SignInspection told) {
        return conduct(
                command, id, told.version(), steps -> dispatch.signed(steps.sign(told, command.caller(), password)));
    }

    @Override
    public Inspection cancel(Command command, RecordId id, ReasonedChange told) {
        boolean submittedToo = desk.access().reach(command.caller(), Function.VOID_INSPECTION) instanceof Reach.All;
        return course.step(command, id, Function.VOID_INSPECTION, told.version(), inspection -> {
            Step<Inspection> step = steps(inspection, command).cancel(told, submittedToo);
            dispatch.requireNoneOther(id);
            return dispatch.voided(inspection, step);
        });
    }

    private interface Stepping {
        Step<Inspection> check(InspectionSteps steps);
    }

    private Inspection conduct(Command command, RecordId id, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                Function.CONDUCT_INSPECTION,
                seen,
                inspection -> stepping.check(steps(inspection, command)));
    }

    private InspectionSteps steps(Inspection inspection, Command command) {
        return new InspectionSteps(inspection, command.faults(), desk.now(), desk.today());
    }

    @Override
    public Inspection get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Inspection> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(Inspection.class, query, reach));
    }

    @Override
    public Page<Inspection> mine(Caller caller, RecordQuery query) {
        RecordQuery own = query.but().link(new RecordId(caller.user().value())).page(query.after(), query.limit());
        return course.list(caller, query.limit(), reach -> desk.list(Inspection.class, own, new Reach.All()));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public boolean intact(Inspection inspection, Signature signature) {
        return Fingerprint.of(inspection.content()).equals(signature.digest());
    }
}
