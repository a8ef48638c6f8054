package org.bihuan.core.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.Progress;
import org.bihuan.api.supervision.Publicity;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.Removal;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.api.supervision.SupervisionProblem;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;

/** The steps of a listed supervision: what each needs, from which stages it is possible, what it leaves. */
final class SupervisionSteps {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final Set<SupervisionStage> GOING_ON = EnumSet.of(SupervisionStage.LISTED);

    private final Supervision supervision;
    private final Faults faults;
    private final LocalDate today;

    SupervisionSteps(Supervision supervision, Faults faults, LocalDate today) {
        this.supervision = supervision;
        this.faults = faults;
        this.today = today;
    }

    Step<Supervision> publish(PublishSupervision told) {
        Optional<Publicity> publicity = publicity(
                told.publishedIn(), told.published(), supervision.head().occurred(), today, faults);
        faults.throwIfAny();
        Stages.require(supervision.stage(), "publicity", GOING_ON);
        return new Step<>("published", "", supervision.published(publicity.orElseThrow()));
    }

    Step<Supervision> report(ReportProgress told, String by) {
        LocalDate date = sinceTheListing(told.date());
        Optional<String> text = faults.text("/text", told.text(), LONGEST_TEXT);
        faults.throwIfAny();
        Stages.require(supervision.stage(), "progress", GOING_ON);
        return new Step<>("progressed", "", supervision.progressed(new Progress(date, text.orElseThrow(), by)));
    }

    /**
     * Only what was accepted is removed; who may accept a listed hazard is the listing authority alone. An authority above the
     * district removes by its document, of which both number and day are told.
     */
    Step<Supervision> remove(RemoveListing told, Stored<Hazard> hazard, String by) {
        LocalDate date = sinceTheListing(told.date());
        if (supervision.level().aboveDistrict()) {
            faults.present("/date", told.date());
        }
        hazard.record()
                .acceptance()
                .map(Acceptance::date)
                .ifPresent(accepted -> faults.require(
                        !date.isBefore(accepted), "/date", SupervisionFault.BEFORE_THE_ACCEPTANCE, accepted));
        Optional<String> document = faults.text("/document", told.document(), LONGEST_NAME);
        Optional<String> remark = faults.optionalText("/remark", told.remark(), LONGEST_TEXT);
        faults.throwIfAny();
        Stages.require(supervision.stage(), "removal", GOING_ON);
        if (hazard.record().stage() != Stage.ACCEPTED) {
            throw new ProblemException(SupervisionProblem.HAZARD_NOT_ACCEPTED, supervision.hazardNumber());
        }
        return new Step<>("removed", "", supervision.removed(new Removal(date, document.orElseThrow(), remark, by)))
                .with(new Companion<>(hazard, hazard.record().delisted(date), "delisted", ""));
    }

    /** What becomes of the listing whose place a higher one takes. */
    Step<Supervision> raise(Supervision higher) {
        Stages.require(supervision.stage(), "raising", GOING_ON);
        Head head = higher.head();
        Raising raising = new Raising(head.id(), head.number(), head.occurred());
        return new Step<>("raised", "", supervision.raised(raising));
    }

    /**
     * With a listing that was made in error the hazard is listed as before, or as if it had never been.
     *
     * @param superseded the listing whose place it took
     * @param ended the listing that was removed before this one was made
     * @param forward gives back deadlines that it had brought forward
     */
    Step<Supervision> cancel(
            ReasonedChange told,
            Stored<Hazard> hazard,
            Optional<Stored<Supervision>> superseded,
            Optional<Supervision> ended,
            BroughtForward forward) {
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        Stages.require(supervision.stage(), "void", GOING_ON);
        String why = reason.orElseThrow();
        Step<Supervision> step = new Step<>("voided", why, supervision.voided(why));
        Hazard listed = hazard.record();
        Optional<Listing> before =
                superseded.map(Stored::record).or(() -> ended).map(one -> SupervisionIntake.listing(listed, one));
        Hazard unlisted = listed.unlisted(before, forward.without(supervision, listed));
        Step<Supervision> whole = step.with(new Companion<>(hazard, unlisted, "listing-voided", why));
        return superseded
                .map(lower -> whole.with(new Companion<>(lower, lower.record().restored(), "restored", why)))
                .orElse(whole);
    }

    /** Where and when a listing was made public, not before it was made. */
    static Optional<Publicity> publicity(
            @Nullable String where, @Nullable LocalDate day, LocalDate listed, LocalDate today, Faults faults) {
        Optional<String> place = faults.text("/publishedIn", where, LONGEST_PLACE);
        Optional<LocalDate> date = faults.present("/published", day);
        date.ifPresent(on -> {
            faults.require(!on.isAfter(today), "/published", CommonFault.IN_THE_FUTURE);
            faults.require(!on.isBefore(listed), "/published", SupervisionFault.BEFORE_THE_LISTING, listed);
        });
        return place.flatMap(in -> date.map(on -> new Publicity(in, on)));
    }

    /** The day, or today; a fault when it lies in the future or before the listing. */
    private LocalDate sinceTheListing(@Nullable LocalDate told) {
        LocalDate day = Optional.ofNullable(told).orElse(today);
        LocalDate listed = supervision.head().occurred();
        faults.require(!day.isAfter(today), "/date", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(listed), "/date", SupervisionFault.BEFORE_THE_LISTING, listed);
        return day;
    }
}
