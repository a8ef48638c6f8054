package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.organisation.Superior;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.organisation.Estate.Assignment;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.HeirIntake.Successors;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** What happens to an enterprise on a day: finds the faults of what is told, and says what it leaves. */
final class EnterpriseSteps {
    private static final int MOST_SUCCESSORS = 20;

    private final Map<EnterpriseId, Long> met = new HashMap<>();
    private final EnterpriseTree tree;
    private final Reach visible;
    private final Faults faults;
    private final LocalDate today;

    /**
     * A change that nothing stands against but perhaps the version, and what the enterprise is by now.
     *
     * @param rests the others on which it rests, and what they were
     * @param records those that change with it
     * @param change what it leaves
     */
    record Step(
            String action,
            String reason,
            long version,
            Map<EnterpriseId, Long> rests,
            List<Companion<?>> records,
            UnaryOperator<Enterprise> change) {
        Step {
            rests = Map.copyOf(rests);
            records = List.copyOf(records);
        }

        /** A step that rests on nothing but the enterprise itself. */
        Step(String action, String reason, long version, UnaryOperator<Enterprise> change) {
            this(action, reason, version, Map.of(), List.of(), change);
        }

        /** The same, with a look at what it leaves before that is written. */
        Step checked(Consumer<Enterprise> check) {
            return new Step(action, reason, version, rests, records, before -> {
                Enterprise after = change.apply(before);
                check.accept(after);
                return after;
            });
        }

        /** The same, with records with which somebody goes on. */
        Step with(Assignment assignment) {
            return new Step(action, reason, version, rests, assignment.because(reason), change);
        }

        /** Whether it may be right again once it is looked at anew, after somebody else changed something. */
        boolean restsOnOthers() {
            return !rests.isEmpty() || !records.isEmpty();
        }
    }

    /** @param visible which enterprises the caller may see, and so name */
    EnterpriseSteps(EnterpriseStore enterprises, Reach visible, Faults faults, LocalDate today) {
        this.tree = new EnterpriseTree(enterprises, one -> met.put(one.id(), one.version()));
        this.visible = visible;
        this.faults = faults;
        this.today = today;
    }

    Step rename(Enterprise stored, RenameEnterprise told) {
        Optional<String> name = faults.text("/name", told.name(), EnterpriseIntake.LONGEST_NAME);
        faults.require(
                name.filter(stored.name()::equals).isEmpty(), "/name", EnterpriseFault.ENTERPRISE_NAME_AS_BEFORE);
        LocalDate from = day("/from", told.from());
        stored.history()
                .namedSince()
                .ifPresentOrElse(
                        since -> faults.require(
                                from.isAfter(since), "/from", EnterpriseFault.NOT_AFTER_LAST_RENAMING, since),
                        () -> Founding.require("/from", from, faults));
        return step("renamed", told.version(), told.reason(), before -> {
            require(before.closed().isEmpty(), EnterpriseProblem.CLOSED_ALREADY);
            return before.renamed(name.orElseThrow(), from);
        });
    }

    Step withdrawRenaming(ReasonedChange told) {
        return step("renaming-withdrawn", told.version(), told.reason(), before -> {
            require(!before.formerNames().isEmpty(), EnterpriseProblem.NEVER_RENAMED);
            return before.renamingWithdrawn();
        });
    }

    Step place(Enterprise stored, PlaceEnterprise told) {
        LocalDate from = day("/from", told.from());
        notBefore(
                stored.history().superiors().stream().map(Superior::from).reduce((earlier, later) -> later),
                "/from",
                from);
        Optional<Enterprise> superior =
                Told.isGiven(told.superior()) ? named("/superior", told.superior()) : Optional.empty();
        superior.ifPresent(one -> faults.require(
                !tree.above(stored.id(), one, from), "/superior", EnterpriseFault.ENTERPRISE_OF_ITSELF, one.name()));
        faults.require(
                Told.isGiven(told.superior()) || stored.history().superior().isPresent(),
                "/superior",
                CommonFault.REQUIRED);
        return step("placed", told.version(), told.reason(), before -> {
            require(before.closed().isEmpty(), EnterpriseProblem.CLOSED_ALREADY);
            return before.under(new Superior(from, superior.map(Enterprise::asOther)));
        });
    }

    Step withdrawSuperior(Enterprise stored, ReasonedChange told) {
        refuseRing(stored);
        return step("superior-withdrawn", told.version(), told.reason(), before -> {
            require(!before.history().superiors().isEmpty(), EnterpriseProblem.NO_SUPERIOR);
            return before.superiorWithdrawn();
        });
    }

    /** The superior of before may have come to stand below since. */
    private void refuseRing(Enterprise stored) {
        List<Superior> superiors = stored.history().superiors();
        if (superiors.size() > 1) {
            Superior left = superiors.get(superiors.size() - 2);
            left.enterprise()
                    .flatMap(tree::find)
                    .filter(one -> tree.above(stored.id(), one, left.from()))
                    .ifPresent(one -> faults.add("", EnterpriseFault.ENTERPRISE_OF_ITSELF, one.name()));
        }
    }

    /** @param reach of which records the caller may say who goes on with them */
    Step close(Enterprise stored, CloseEnterprise told, Estate estate, Reach reach) {
        LocalDate day = day("/date", told.date());
        notBefore(stored.history().lastChange(), "/date", day);
        List<OtherEnterprise> successors = successors(stored, told.successors());
        String action = successors.isEmpty() ? "closed" : successors.size() == 1 ? "closed-merged" : "closed-split";
        Assignment heirs = estate.check(
                stored.id(),
                told.heirs(),
                (heir, record) -> successors.size() > 1 && successors.contains(heir.asOther()),
                reach,
                faults);
        return step(action, told.version(), told.reason(), before -> {
                    require(before.closed().isEmpty(), EnterpriseProblem.CLOSED_ALREADY);
                    return before.closedOn(day, successors);
                })
                .with(heirs);
    }

    /** As above, of one that was split. */
    Step assign(Enterprise stored, AssignRecords told, Estate estate, Successors successors, Reach reach) {
        faults.require(told.heirs() != null && !told.heirs().isEmpty(), "/heirs", CommonFault.REQUIRED);
        Assignment heirs = estate.check(stored.id(), told.heirs(), successors, reach, faults);
        return step("heirs-assigned", told.version(), told.reason(), Enterprise::recordsAssigned)
                .with(heirs);
    }

    Step reopen(ReasonedChange told) {
        return step("reopened", told.version(), told.reason(), before -> {
            require(before.closed().isPresent(), EnterpriseProblem.NOT_CLOSED);
            return before.reopened();
        });
    }

    private List<OtherEnterprise> successors(Enterprise stored, @Nullable List<String> told) {
        List<String> ids = Objects.requireNonNullElse(told, List.of());
        faults.require(ids.size() <= MOST_SUCCESSORS, "/successors", CommonFault.OUT_OF_RANGE, 0, MOST_SUCCESSORS);
        Map<EnterpriseId, OtherEnterprise> successors = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = "/successors/" + i;
            named(at, ids.get(i)).ifPresent(one -> {
                faults.require(!one.id().equals(stored.id()), at, EnterpriseFault.ENTERPRISE_OF_ITSELF, one.name());
                successors.put(one.id(), one.asOther());
            });
        }
        return List.copyOf(successors.values());
    }

    /** An enterprise that the caller may see, and that is in business. */
    private Optional<Enterprise> named(String pointer, @Nullable String told) {
        Optional<String> text = faults.text(pointer, told, Told.LONGEST_ID);
        Optional<Enterprise> enterprise =
                text.flatMap(Told::uuid).flatMap(this::find).filter(one -> visible.covers(one.ownership()));
        text.ifPresent(id -> faults.require(enterprise.isPresent(), pointer, CommonFault.UNKNOWN_ID, id));
        enterprise.ifPresent(one -> one.closed()
                .ifPresent(
                        closed -> faults.add(pointer, EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, one.name(), closed)));
        return enterprise;
    }

    private Optional<Enterprise> find(UUID id) {
        return tree.find(new EnterpriseId(id));
    }

    /** Not before what was told last, or else before there was any firm. */
    private void notBefore(Optional<LocalDate> change, String pointer, LocalDate day) {
        change.ifPresentOrElse(
                last -> faults.require(
                        !day.isBefore(last), pointer, EnterpriseFault.BEFORE_LAST_ENTERPRISE_CHANGE, last),
                () -> Founding.require(pointer, day, faults));
    }

    private LocalDate day(String pointer, @Nullable LocalDate told) {
        LocalDate day = Objects.requireNonNullElse(told, today);
        faults.require(!day.isAfter(today), pointer, CommonFault.IN_THE_FUTURE);
        return day;
    }

    private Step step(String action, @Nullable Long seen, @Nullable String why, UnaryOperator<Enterprise> change) {
        Optional<Long> version = faults.present("/version", seen);
        Optional<String> reason = faults.text("/reason", why, EnterpriseIntake.LONGEST_REASON);
        faults.throwIfAny();
        return new Step(action, reason.orElseThrow(), version.orElseThrow(), met, List.of(), change);
    }

    private static void require(boolean condition, ProblemCode otherwise) {
        if (!condition) {
            throw new ProblemException(otherwise);
        }
    }
}
