package org.bihuan.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Head;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.Publicity;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.Removal;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.api.supervision.SupervisionProblem;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Made;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a new listing. */
final class SupervisionIntake {
    private static final int FARTHEST_DEADLINE_YEARS = 20;

    private final RecordDesk desk;
    private final Numbers numbers;
    private final ListingBodies bodies;

    SupervisionIntake(RecordDesk desk, Numbers numbers, ListingBodies bodies) {
        this.desk = desk;
        this.numbers = numbers;
        this.bodies = bodies;
    }

    /**
     * The supervision to be written down, and the hazard that is listed by it.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Made<Supervision> check(Command command, NewSupervision told, Reach reach) {
        Faults faults = command.faults();
        Optional<Stored<Hazard>> hazard = hazard(told.hazard(), reach, faults);
        Supervision supervision = checked(command, told, hazard.map(Stored::record), Optional.empty());
        Stored<Hazard> stored = hazard.orElseThrow();
        return new Made<>(supervision, new Companion<>(stored, listedAnew(stored.record(), supervision), "listed", ""));
    }

    /** The hazard under a listing; one that was listed before stays listed since the first, by which figures of earlier days go. */
    private static Hazard listedAnew(Hazard hazard, Supervision by) {
        LocalDate since = hazard.listing().map(Listing::since).orElse(by.head().occurred());
        return hazard.listed(
                new Listing(by.head().id(), by.level(), by.authority(), since, Optional.empty()), by.deadline());
    }

    /**
     * The supervision that takes the place of an earlier one.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    Supervision raised(Command command, RaiseListing told, Supervision before, Hazard hazard) {
        Faults faults = command.faults();
        faults.require(hazard.stage().open(), "/level", SupervisionFault.HAZARD_IS_CLOSED);
        return checked(command, told.of(hazard.id()), Optional.of(hazard), Optional.of(before));
    }

    /** The hazard after a higher listing took the place of the one it knows. */
    static Hazard raisedBy(Hazard hazard, Supervision higher) {
        return hazard.listed(listing(hazard, higher), higher.deadline());
    }

    /** That of another supervision, with its removal; the hazard stays listed since the first. */
    static Listing listing(Hazard hazard, Supervision other) {
        Listing listing = hazard.listing().orElseThrow().by(other.head().id(), other.level(), other.authority());
        return other.removal().map(Removal::date).map(listing::removed).orElse(listing);
    }

    private Supervision checked(
            Command command, NewSupervision told, Optional<Hazard> hazard, Optional<Supervision> before) {
        Faults faults = command.faults();
        Optional<ListingLevel> level = Told.choice("/level", told.level(), ListingLevel.class, faults);
        Optional<String> authority = faults.text("/authority", told.authority(), SupervisionSteps.LONGEST_NAME);
        boolean ofDistrict = level.filter(one -> !one.aboveDistrict()).isPresent();
        Optional<Organisation> body = ofDistrict ? body(authority, faults) : Optional.empty();
        Optional<Organisation> above =
                level.filter(ListingLevel::aboveDistrict).flatMap(one -> above(one, authority, faults));
        Optional<String> document = faults.text("/document", told.document(), SupervisionSteps.LONGEST_NAME);
        Optional<LocalDate> listed = listed(told.occurred(), hazard, faults);
        Optional<LocalDate> deadline = deadline(told.deadline(), listed, faults);
        Optional<Publicity> publicity = publicity(told, listed, faults);
        before.ifPresent(lower -> {
            level.ifPresent(one -> faults.require(
                    one.compareTo(lower.level()) > 0, "/level", SupervisionFault.NOT_A_HIGHER_LEVEL, lower.level()));
            LocalDate first = lower.head().occurred();
            listed.ifPresent(day ->
                    faults.require(!day.isBefore(first), "/occurred", SupervisionFault.BEFORE_THE_LISTING, first));
        });
        faults.throwIfAny();
        Hazard of = hazard.orElseThrow();
        if (before.isEmpty()) {
            requireUnlisted(of);
        }
        LocalDate day = listed.orElseThrow();
        return new Supervision(
                head(of, command.caller(), day),
                of.id(),
                of.number(),
                of.title(),
                level.orElseThrow(),
                body.or(() -> above).map(Organisation::name).or(() -> authority).orElseThrow(),
                body.map(Organisation::id),
                document.orElseThrow(),
                deadline.orElseThrow(),
                Optional.empty(),
                publicity,
                List.of(),
                SupervisionStage.LISTED,
                before.map(lower -> new Raising(lower.head().id(), lower.head().number(), day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private Optional<Organisation> body(Optional<String> id, Faults faults) {
        Optional<Organisation> body = id.flatMap(bodies::find);
        id.ifPresent(told ->
                faults.require(body.isPresent(), "/authority", SupervisionFault.NOT_A_LISTING_BODY, bodies.ids()));
        return body;
    }

    /** The body above the district that is meant, if it is a known one; nobody of the district lists for those above. */
    private Optional<Organisation> above(ListingLevel level, Optional<String> authority, Faults faults) {
        Optional<Organisation> known = authority.flatMap(bodies::meant);
        known.ifPresent(one -> faults.require(
                bodies.standsAt(level, one),
                "/authority",
                SupervisionFault.BODY_OF_ANOTHER_LEVEL,
                one.name(),
                Told.id(level)));
        return known;
    }

    private Head head(Hazard hazard, Caller caller, LocalDate listed) {
        Head of = hazard.head();
        return new Head(
                desk.nextId(),
                numbers.next(listed),
                of.sector(),
                of.sectorName(),
                of.row(),
                of.tags(),
                of.ownership().registeredBy(caller.organisation()),
                of.leadReason(),
                of.enterpriseName(),
                of.heirName(),
                listed,
                desk.now());
    }

    private Optional<Stored<Hazard>> hazard(@Nullable String id, Reach reach, Faults faults) {
        Optional<String> text = faults.text("/hazard", id, Told.LONGEST_ID);
        Optional<Stored<Hazard>> hazard = text.flatMap(Told::uuid)
                .flatMap(uuid -> desk.hazards().find(new HazardId(uuid)))
                .filter(one -> reach.covers(one.record().ownership()));
        faults.require(hazard.isPresent(), "/hazard", CommonFault.UNKNOWN_ID, text.orElse(""));
        hazard.map(Stored::record).ifPresent(one -> {
            faults.require(one.judgement().level() == Severity.MAJOR, "/hazard", SupervisionFault.NOT_A_MAJOR_HAZARD);
            faults.require(one.stage().open(), "/hazard", SupervisionFault.HAZARD_IS_CLOSED);
        });
        return hazard;
    }

    /** Whoever was slower is told by whom and when. */
    private void requireUnlisted(Hazard hazard) {
        hazard.listing().filter(Listing::active).ifPresent(listing -> {
            Event registered = desk.events(listing.supervision()).get(0);
            throw new ProblemException(
                    SupervisionProblem.ALREADY_LISTED,
                    listing.authority(),
                    registered.actorName(),
                    registered.recorded());
        });
    }

    private Optional<LocalDate> listed(@Nullable LocalDate told, Optional<Hazard> hazard, Faults faults) {
        Optional<LocalDate> listed = faults.present("/occurred", told);
        listed.ifPresent(day -> {
            faults.require(!day.isAfter(desk.today()), "/occurred", CommonFault.IN_THE_FUTURE);
            hazard.map(Hazard::occurred)
                    .ifPresent(found ->
                            faults.require(!day.isBefore(found), "/occurred", HazardFault.BEFORE_THE_FINDING, found));
            hazard.flatMap(Hazard::listing)
                    .flatMap(Listing::removed)
                    .ifPresent(removed -> faults.require(
                            !day.isBefore(removed), "/occurred", SupervisionFault.BEFORE_THE_REMOVAL, removed));
        });
        return listed;
    }

    private Optional<LocalDate> deadline(@Nullable LocalDate told, Optional<LocalDate> listed, Faults faults) {
        Optional<LocalDate> deadline = faults.present("/deadline", told);
        LocalDate farthest = desk.today().plusYears(FARTHEST_DEADLINE_YEARS);
        deadline.ifPresent(last -> {
            faults.require(!last.isAfter(farthest), "/deadline", SupervisionFault.DEADLINE_TOO_FAR, farthest);
            listed.ifPresent(
                    day -> faults.require(!last.isBefore(day), "/deadline", SupervisionFault.BEFORE_THE_LISTING, day));
        });
        return deadline;
    }

    /** Both or neither are given. */
    private Optional<Publicity> publicity(NewSupervision told, Optional<LocalDate> listed, Faults faults) {
        if (!Told.isGiven(told.publishedIn()) && told.published() == null) {
            return Optional.empty();
        }
        return SupervisionSteps.publicity(
                told.publishedIn(), told.published(), listed.orElse(LocalDate.MIN), desk.today(), faults);
    }
}
