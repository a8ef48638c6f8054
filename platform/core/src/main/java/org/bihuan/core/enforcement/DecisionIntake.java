package org.bihuan.core.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.DecisionTold;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks everything that a caller tells of a decision, be it a new one or a corrected one. */
final class DecisionIntake {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final long MOST_PERSONS = 1000;
    private static final BigDecimal LEAST_FINE = new BigDecimal("0.01");

    private final EnforcementCase whole;
    private final Deciders deciders;
    private final Documents documents;
    private final Rules rules;
    private final HarbourCheck harbours;
    private final Caller caller;
    private final Faults faults;
    private final LocalDate today;

    DecisionIntake(
            EnforcementCase whole,
            Deciders deciders,
            Documents documents,
            Rules rules,
            Command command,
            LocalDate today) {
        this.whole = whole;
        this.deciders = deciders;
        this.documents = documents;
        this.rules = rules;
        this.caller = command.caller();
        this.faults = command.faults();
        this.harbours = new HarbourCheck(whole, rules, faults);
        this.today = today;
    }

    /**
     * The decision with this number.
     *
     * @param before what stood until now, where it is corrected
     * @throws org.bihuan.api.problem.ProblemException with every fault, those noted before as well
     */
    Decision check(DecisionTold told, int number, Optional<Decision> before) {
        Optional<DecisionKind> kind = Told.choice("/kind", told.kind(), DecisionKind.class, faults);
        Optional<Subject> subject = Told.choice("/subject", told.subject(), Subject.class, faults);
        Optional<String> person = faults.optionalText("/person", told.person(), LONGEST_LINE);
        only(subject.map(one -> one == Subject.PRINCIPAL), "/person", person);
        boolean ban = kind.filter(one -> one == DecisionKind.INDUSTRY_BAN).isPresent();
        faults.require(
                !ban || subject.filter(one -> one == Subject.ENTERPRISE).isEmpty(),
                "/subject",
                CaseFault.BAN_OF_AN_ENTERPRISE);
        Optional<String> document = faults.optionalText("/document", told.document(), LONGEST_LINE);
        Optional<String> basis = faults.optionalText("/basis", told.basis(), LONGEST_BASIS);
        if (kind.filter(DecisionKind::formal).isPresent()) {
            faults.require(document.isPresent(), "/document", CommonFault.REQUIRED);
            faults.require(basis.isPresent(), "/basis", CommonFault.REQUIRED);
        }
        LocalDate date = pastDay("/date", told.date());
        OrganisationId department =
                deciders.check(told.department(), whole, kind, date, caller, before.map(Decision::department), faults);
        Optional<String> content = faults.text("/content", told.content(), LONGEST_TEXT);
        Optional<BigDecimal> amount = Optional.ofNullable(told.amount());
        amount.ifPresent(yuan -> Told.yuan("/amount", yuan, LEAST_FINE, faults));
        only(is(kind, one -> one == DecisionKind.FINE), "/amount", amount);
        Optional<Long> persons = Optional.ofNullable(told.persons());
        persons.ifPresent(many -> faults.require(
                many >= 1 && many <= MOST_PERSONS, "/persons", CommonFault.OUT_OF_RANGE, 1, MOST_PERSONS));
        only(is(kind, one -> one == DecisionKind.TRANSFER_TO_JUSTICE), "/persons", persons);
        Optional<String> receiver = faults.optionalText("/receiver", told.receiver(), LONGEST_LINE);
        only(is(kind, DecisionKind::handsOver), "/receiver", receiver);
        boolean dangerous = Optional.ofNullable(told.dangerousOperation()).orElse(false);
        faults.require(
                !dangerous
                        || kind.filter(one -> one != DecisionKind.PUBLISHED_CASE)
                                .isEmpty(),
                "/dangerousOperation",
                CaseFault.NOT_OF_THIS_DECISION);
        Optional<LocalDate> until = Optional.ofNullable(told.until());
        faults.require(ban || until.isEmpty(), "/until", CaseFault.NOT_OF_THIS_DECISION);
        until.ifPresent(last -> faults.require(!last.isBefore(date), "/until", CaseFault.BEFORE_THE_DECISION, date));
        List<RecordId> hazards = hazards(told.hazards(), date);
        Optional<String> override = harbours.override(
                kind.filter(DecisionKind::penalty).isPresent(),
                hazards,
                date,
                told.overrideReason(),
                before.flatMap(Decision::override));
        faults.throwIfAny();
        Decision decision = new Decision(
                number,
                kind.orElseThrow(),
                subject.orElseThrow(),
                person,
                document,
                date,
                department,
                basis,
                content.orElseThrow(),
                amount,
                persons.map(Long::intValue),
                receiver,
                dangerous,
                hazards,
                override,
                Optional.empty(),
                until);
        documents.requireNew(decision, whole, caller, faults);
        faults.throwIfAny();
        return decision;
    }

    private static Optional<Boolean> is(Optional<DecisionKind> kind, Predicate<DecisionKind> such) {
        return kind.map(such::test);
    }

    /** A field that some decisions must have and others cannot have; nothing is said of it where nobody knows which this is. */
    private void only(Optional<Boolean> these, String pointer, Optional<?> value) {
        these.ifPresent(needed -> {
            faults.require(!needed || value.isPresent(), pointer, CommonFault.REQUIRED);
            faults.require(needed || value.isEmpty(), pointer, CaseFault.NOT_OF_THIS_DECISION);
        });
    }

    /** The day, or today; a fault when it lies in the future or before the case was opened. */
    LocalDate pastDay(String pointer, @Nullable LocalDate told) {
        LocalDate opened = whole.head().occurred();
        LocalDate day = Optional.ofNullable(told).orElse(today);
        faults.require(!day.isAfter(today), pointer, CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(opened), pointer, CaseFault.BEFORE_THE_CASE, opened);
        return day;
    }

    /**
     * Those named, else all of the case that are hazards still and were found by that day; none that was voided, since a decision
     * would rest on nothing.
     */
    private List<RecordId> hazards(@Nullable List<String> told, LocalDate date) {
        List<RecordId> all = whole.linked(RecordKind.HAZARD);
        Set<RecordId> some = new LinkedHashSet<>();
        Told.each("/hazards", told, faults, (pointer, text) -> {
            Optional<RecordId> one = Told.uuid(text).map(RecordId::new).filter(all::contains);
            faults.require(one.isPresent(), pointer, CommonFault.UNKNOWN_ID, text);
            one.ifPresent(id -> rules.requireStanding(pointer, id, faults));
            one.ifPresent(some::add);
        });
        if (!some.isEmpty()) {
            some.stream()
                    .flatMap(id -> found(id).stream())
                    .max(LocalDate::compareTo)
                    .ifPresent(last -> notBefore(last, date));
            return List.copyOf(some);
        }
        List<RecordId> standing =
                all.stream().filter(id -> found(id).isPresent()).toList();
        boolean none = standing.isEmpty() && !all.isEmpty();
        faults.require(!none, "/hazards", CaseFault.EVERY_HAZARD_VOIDED);
        standing.stream()
                .flatMap(id -> found(id).stream())
                .min(LocalDate::compareTo)
                .ifPresent(first -> notBefore(first, date));
        return none
                ? all
                : standing.stream()
                        .filter(id ->
                                found(id).filter(day -> !day.isAfter(date)).isPresent())
                        .toList();
    }

    private Optional<LocalDate> found(RecordId hazard) {
        return rules.hazard(hazard).map(Hazard::occurred);
    }

    /** Nothing is decided upon a hazard that nobody has found. */
    private void notBefore(LocalDate found, LocalDate date) {
        faults.require(!date.isBefore(found), "/date", HazardFault.BEFORE_THE_FINDING, found);
    }
}
