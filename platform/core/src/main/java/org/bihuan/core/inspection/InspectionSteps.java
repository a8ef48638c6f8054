package org.bihuan.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.Beginning;
import org.bihuan.api.inspection.Expert;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionProblem;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.Sheet;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.inspection.Signature;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.audit.Fingerprint;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;

/** The steps of an inspection: what each needs, from which stages it is possible, what it leaves. */
final class InspectionSteps {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_PASSWORD = 200;

    private final Inspection inspection;
    private final Faults faults;
    private final Instant now;
    private final LocalDate today;

    InspectionSteps(Inspection inspection, Faults faults, Instant now, LocalDate today) {
        this.inspection = inspection;
        this.faults = faults;
        this.now = now;
        this.today = today;
    }

    Step<Inspection> begin(BeginInspection told, TeamIntake people, Sheets sheets, LocalDate earliest, String by) {
        LocalDate day = Optional.ofNullable(told.day()).orElse(today);
        faults.require(!day.isAfter(today), "/day", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(earliest), "/day", CommonFault.TOO_EARLY, earliest);
        List<Member> team = told.team() == null ? inspection.team() : people.team(told.team());
        List<Expert> experts = told.experts() == null ? inspection.experts() : people.experts(told.experts());
        people.fit(inspection.mode(), team, Optional.of(experts));
        Sheet blank = sheets.blank(inspection.head().sector().orElseThrow(), inspection.scope(), day, faults);
        faults.throwIfAny();
        Stages.require(inspection.stage(), "beginning", EnumSet.of(InspectionStage.SCHEDULED));
        return new Step<>("begun", "", inspection.begun(new Beginning(day, now, by), team, experts, blank));
    }

    Step<Inspection> answer(GiveAnswers told, AnswerIntake answers) {
        requireUnderway("answers");
        Sheet filled = answers.fill(inspection.head().id().value(), inspection.sheet(), told.answers(), faults);
        faults.throwIfAny();
        return new Step<>("answered", "", inspection.filledIn(filled));
    }

    Step<Inspection> note(Sheet found) {
        return new Step<>("finding-registered", "", inspection.filledIn(found));
    }

    void requireUnderway(String step) {
        Stages.require(inspection.stage(), step, EnumSet.of(InspectionStage.UNDERWAY));
    }

    /** The password is asked last, when nothing else stands against the signature. */
    Step<Inspection> sign(SignInspection told, Caller caller, Reauthentication password) {
        Optional<String> given = faults.text("/password", told.password(), LONGEST_PASSWORD);
        if (inspection.stage() == InspectionStage.UNDERWAY) {
            AnswerIntake.complete(inspection.sheet(), faults);
        }
        faults.throwIfAny();
        Stages.require(inspection.stage(), "signature", EnumSet.of(InspectionStage.UNDERWAY, InspectionStage.SIGNING));
        if (!inspection.takesPart(caller.user())) {
            throw new ProblemException(InspectionProblem.NOT_OF_THE_TEAM);
        }
        if (!inspection.toSign().contains(caller.user())) {
            throw new ProblemException(InspectionProblem.SIGNED_ALREADY);
        }
        password.confirm(caller, given.orElseThrow());
        Signature signature = new Signature(caller.user(), caller.name(), now, Fingerprint.of(inspection.content()));
        return new Step<>("signed", "", inspection.signed(signature));
    }

    Step<Inspection> cancel(ReasonedChange told, boolean submittedToo) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Set<InspectionStage> from =
                EnumSet.of(InspectionStage.SCHEDULED, InspectionStage.UNDERWAY, InspectionStage.SIGNING);
        if (submittedToo) {
            from.add(InspectionStage.SUBMITTED);
        }
        Stages.require(inspection.stage(), "void", from);
        return new Step<>("voided", reason.orElseThrow(), inspection.voided(reason.orElseThrow()));
    }
}
