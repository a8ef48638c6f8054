package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an enterprise was by day, and who went on after it.
 *
 * @param formerNames the names it had, oldest first
 * @param superiors which enterprises it belonged to from which day on, oldest first
 * @param successors of a closed enterprise: who goes on with its business; one after a merger (合并), several after a split (分立)
 */
public record EnterpriseHistory(
        List<FormerName> formerNames, List<Superior> superiors, List<OtherEnterprise> successors) {
    /** Nothing but what it is today. */
    public static final EnterpriseHistory NONE = new EnterpriseHistory(List.of(), List.of(), List.of());

    public EnterpriseHistory {
        formerNames = List.copyOf(formerNames);
        superiors = List.copyOf(superiors);
        successors = List.copyOf(successors);
    }

    /** The names it had, the latest first. */
    public List<String> namesBefore() {
        List<String> names = new ArrayList<>();
        formerNames.forEach(one -> names.add(0, one.name()));
        return List.copyOf(names);
    }

    /** The first day of today's name; empty: it never had another one. */
    public Optional<LocalDate> namedSince() {
        return last(formerNames).map(one -> one.until().plusDays(1));
    }

    /** The day of the last change that took effect on a day of its own. */
    public Optional<LocalDate> lastChange() {
        return Stream.concat(namedSince().stream(), last(superiors).map(Superior::from).stream())
                .max(LocalDate::compareTo);
    }

    /** Which enterprise it belongs to today. */
    public Optional<OtherEnterprise> superior() {
        return last(superiors).flatMap(Superior::enterprise);
    }

    /** The one that goes on with everything after a merger; empty for those in business, and after a split. */
    public Optional<OtherEnterprise> soleSuccessor() {
        return successors.size() == 1 ? last(successors) : Optional.empty();
    }

    EnterpriseHistory renamed(String before, LocalDate from) {
        return new EnterpriseHistory(
                with(formerNames, new FormerName(before, from.minusDays(1))), superiors, successors);
    }

    EnterpriseHistory renamingWithdrawn() {
        return new EnterpriseHistory(withoutLast(formerNames), superiors, successors);
    }

    /** One that began on the same day is put right by it. */
    EnterpriseHistory under(Superior superior) {
        boolean again = last(superiors)
                .filter(one -> one.from().equals(superior.from()))
                .isPresent();
        return new EnterpriseHistory(
                formerNames, with(again ? withoutLast(superiors) : superiors, superior), successors);
    }

    EnterpriseHistory superiorWithdrawn() {
        return new EnterpriseHistory(formerNames, withoutLast(superiors), successors);
    }

    EnterpriseHistory succeededBy(List<OtherEnterprise> others) {
        return new EnterpriseHistory(formerNames, superiors, others);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    private static <T> List<T> with(List<T> list, T further) {
        List<T> all = new ArrayList<>(list);
        all.add(further);
        return all;
    }

    private static <T> List<T> withoutLast(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}
