package org.bihuan.core.selfcheck;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.api.selfcheck.SubmitSelfCheck;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.hazard.HazardRegistrar;
import org.bihuan.core.inspection.AnswerIntake;
import org.bihuan.core.inspection.FindingIntake;
import org.bihuan.core.inspection.Sheets;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.HeadDraft;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The self-checks: the sheet of inspections, without a team and signatures. */
@Component
public final class DefaultSelfCheckService implements SelfCheckService {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private final RecordDesk desk;
    private final Course<SelfCheck> course;
    private final Numbers numbers;
    private final Sheets sheets;
    private final AnswerIntake answers;
    private final FindingIntake findings;

    @Activate
    public DefaultSelfCheckService(
            @Reference RecordDesk desk,
            @Reference HazardRegistrar hazards,
            @Reference AttachmentStore attachments,
            @Reference Sheets sheets) {
        this.desk = desk;
        this.course = desk.course(SelfCheck.class, Function.READ_SELF_CHECK);
        this.numbers = desk.numbers("self-check", "ZC");
        this.sheets = sheets;
        this.answers = new AnswerIntake(attachments);
        this.findings = new FindingIntake(hazards, desk.hazardLinks(), desk.hazards());
    }

    @Override
    public SelfCheck begin(Command command, NewSelfCheck told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.CONDUCT_SELF_CHECK, reach -> checked(command, told, reach));
    }

    private SelfCheck checked(Command command, NewSelfCheck told, Reach reach) {
        Faults faults = command.faults();
        Optional<HeadDraft> head = OwnHeads.check(desk, command, reach, told::head);
        Optional<InspectionScope> scope = Told.choice("/scope", told.scope(), InspectionScope.class, faults);
        Optional<Boolean> principal = faults.present("/ledByPrincipal", told.ledByPrincipal());
        Optional<String> leader = faults.text("/leader", told.leader(), LONGEST_NAME);
        Optional<Sheet> sheet = scope.flatMap(how -> head.flatMap(draft -> draft.sector()
                .map(SectorDefinition::id)
                .map(sector -> sheets.blank(sector, how, draft.occurred(), faults))));
        faults.throwIfAny();
        HeadDraft draft = head.orElseThrow();
        return new SelfCheck(
                draft.head(desk.nextId(), numbers.next(draft.occurred()), desk.now()),
                scope.orElseThrow(),
                principal.orElseThrow(),
                leader.orElseThrow(),
                sheet.orElseThrow(),
                Optional.empty(),
                SelfCheckStage.UNDERWAY,
                Optional.empty(),
                1);
    }

    @Override
    public SelfCheck answer(Command command, RecordId id, GiveAnswers told) {
        return course.step(command, id, Function.CONDUCT_SELF_CHECK, told.version(), check -> {
            Faults faults = command.faults();
            requireUnderway(check, "answers");
            Sheet filled = answers.fill(id.value(), check.sheet(), told.answers(), faults);
            faults.throwIfAny();
            return new Step<>("answered", "", check.filledIn(filled));
        });
    }

    @Override
    public SelfCheck find(Command command, RecordId id, NewFinding told) {
        if (Told.isGiven(told.hazard())) {
            return course.step(command, id, Function.CONDUCT_SELF_CHECK, check -> {
                requireUnderway(check, "findings");
                return noted(check, findings.tie(command, check.head(), check.sheet(), told));
            });
        }
        findings.register(command, told, Source.SELF_CHECK, () -> found(command, id));
        return course.get(command.caller(), id);
    }

    private FindingIntake.Check found(Command command, RecordId id) {
        Stored<SelfCheck> stored = course.toChange(command.caller(), id, Function.CONDUCT_SELF_CHECK);
        SelfCheck check = stored.record();
        requireUnderway(check, "findings");
        return new FindingIntake.Check(
                check.head(),
                check.sheet(),
                check.head().occurred(),
                sheet -> course.along(stored, noted(check, sheet)));
    }

    private static Step<SelfCheck> noted(SelfCheck check, Sheet sheet) {
        return new Step<>("finding-registered", "", check.filledIn(sheet));
    }

    @Override
    public SelfCheck submit(Command command, RecordId id, SubmitSelfCheck told) {
        return course.step(command, id, Function.CONDUCT_SELF_CHECK, told.version(), check -> {
            Faults faults = command.faults();
            if (check.stage() == SelfCheckStage.UNDERWAY) {
                AnswerIntake.complete(check.sheet(), faults);
            }
            faults.throwIfAny();
            requireUnderway(check, "submission");
            return new Step<>("submitted", "", check.submittedAt(desk.now()));
        });
    }

    @Override
    public SelfCheck cancel(Command command, RecordId id, ReasonedChange told) {
        boolean submittedToo = desk.access().reach(command.caller(), Function.VOID_SELF_CHECK) instanceof Reach.All;
        return course.step(command, id, Function.VOID_SELF_CHECK, told.version(), check -> {
            Faults faults = command.faults();
            Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
            faults.throwIfAny();
            EnumSet<SelfCheckStage> from = EnumSet.of(SelfCheckStage.UNDERWAY);
            if (submittedToo) {
                from.add(SelfCheckStage.SUBMITTED);
            }
            Stages.require(check.stage(), "void", from);
            return new Step<>("voided", reason.orElseThrow(), check.voided(reason.orElseThrow()));
        });
    }

    private static void requireUnderway(SelfCheck check, String step) {
        Stages.require(check.stage(), step, EnumSet.of(SelfCheckStage.UNDERWAY));
    }

    @Override
    public SelfCheck get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<SelfCheck> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(SelfCheck.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }
}
