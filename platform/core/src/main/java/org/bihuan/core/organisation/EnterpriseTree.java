package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseKin;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.Superior;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;

/** Which enterprises belong together, today and on other days. */
final class EnterpriseTree {
    private final EnterpriseStore enterprises;
    private final Consumer<Enterprise> met;

    EnterpriseTree(EnterpriseStore enterprises) {
        this(enterprises, one -> {});
    }

    /** @param met is passed every enterprise on which an answer rests */
    EnterpriseTree(EnterpriseStore enterprises, Consumer<Enterprise> met) {
        this.enterprises = enterprises;
        this.met = met;
    }

    /** The enterprises around one, as far as they are within reach. */
    EnterpriseKin around(Enterprise enterprise, Reach reach) {
        List<Enterprise> line = line(enterprise);
        List<Enterprise> branches = enterprises.branches(enterprise.id());
        List<Enterprise> predecessors = enterprises.predecessors(enterprise.id());
        List<Enterprise> successors = enterprise.history().successors().stream()
                .flatMap(one -> find(one).stream())
                .toList();
        // the superior and the successors are named in the record itself
        long beyond = Stream.of(line.stream().skip(1), branches.stream(), predecessors.stream())
                .flatMap(some -> some)
                .filter(one -> !reach.covers(one.ownership()))
                .count();
        return new EnterpriseKin(
                within(reach, line),
                within(reach, branches),
                within(reach, predecessors),
                within(reach, successors),
                beyond);
    }

    /** Whether one enterprise is another one, or stands above it on some day from this one on. */
    boolean above(EnterpriseId upper, Enterprise lower, LocalDate from) {
        return above(upper, lower, from, LocalDate.MAX, new HashSet<>());
    }

    private boolean above(
            EnterpriseId upper, Enterprise lower, LocalDate from, LocalDate until, Set<EnterpriseId> passed) {
        if (lower.id().equals(upper)) {
            return true;
        }
        if (!passed.add(lower.id())) {
            return false;
        }
        List<Superior> superiors = lower.history().superiors();
        boolean found = false;
        for (int i = 0; i < superiors.size() && !found; i++) {
            LocalDate begin = later(superiors.get(i).from(), from);
            LocalDate end =
                    i + 1 < superiors.size() ? earlier(superiors.get(i + 1).from(), until) : until;
            found = begin.isBefore(end)
                    && superiors
                            .get(i)
                            .enterprise()
                            .flatMap(this::find)
                            .filter(one -> above(upper, one, begin, end, passed))
                            .isPresent();
        }
        // on other days it may be passed on another way
        passed.remove(lower.id());
        return found;
    }

    /** Those above it today, its own superior first. */
    private List<Enterprise> line(Enterprise enterprise) {
        List<Enterprise> line = new ArrayList<>();
        Set<EnterpriseId> passed = new HashSet<>(Set.of(enterprise.id()));
        Optional<Enterprise> at = superior(enterprise);
        while (at.isPresent() && passed.add(at.get().id())) {
            line.add(at.get());
            at = superior(at.get());
        }
        return line;
    }

    private Optional<Enterprise> superior(Enterprise enterprise) {
        return enterprise.history().superior().flatMap(this::find);
    }

    Optional<Enterprise> find(OtherEnterprise named) {
        return find(named.id());
    }

    Optional<Enterprise> find(EnterpriseId id) {
        Optional<Enterprise> found = enterprises.find(id).map(Stored::record);
        found.ifPresent(met);
        return found;
    }

    private static List<Enterprise> within(Reach reach, List<Enterprise> some) {
        return some.stream().filter(one -> reach.covers(one.ownership())).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
