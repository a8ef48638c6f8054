package org.bihuan.core.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.HeirChoice;
import org.bihuan.api.organisation.OpenRecords;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Heritable;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.identity.Mergers;
import org.bihuan.core.identity.Mergers.Before;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.HeirIntake.Successors;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Stages;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** What an enterprise leaves open when it is split, and who goes on with each of it. */
final class Estate {
    private static final int MOST = 1000;
    private static final String AT = "/heirs";

    private final RecordDesk desk;
    private final Conflicts conflicts;
    private final Mergers mergers;
    private final List<Bequest<?>> kinds;

    Estate(RecordDesk desk, EnterpriseStore enterprises, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.mergers = new Mergers(enterprises);
        this.kinds = List.of(
                Bequest.ofHazards(desk),
                Bequest.of(RecordKind.ISSUE, Issue.class, desk),
                Bequest.of(RecordKind.RISK, Risk.class, desk),
                Bequest.of(RecordKind.LOOK_BACK, LookBack.class, desk));
    }

    /** What was told without faults, before it is said why. */
    @FunctionalInterface
    interface Assignment {
        /**
         * The records that change.
         *
         * @throws org.bihuan.api.problem.ProblemException if one is at another version than the caller saw, or finished
         */
        List<Companion<?>> because(String reason);
    }

    /** Its own open records and those with which it goes on after others, as far as they are within reach. */
    OpenRecords of(EnterpriseId firm, Reach reach) {
        Before before = mergers.before(firm);
        Reach own = new Reach.OfEnterprise(firm, before.merged(), before.divided());
        List<EnterpriseId> firms = Stream.concat(
                        Stream.of(firm), Stream.concat(before.merged().stream(), before.divided().stream()))
                .sorted((one, other) -> other.toString().compareTo(one.toString()))
                .toList();
        List<CampaignRecord> open = new ArrayList<>();
        kinds.forEach(kind -> firms.forEach(one -> open.addAll(kind.unfinished(one, reach))));
        open.removeIf(record -> !own.covers(record.head().ownership()));
        int shown = Math.min(open.size(), MOST);
        return new OpenRecords(open.subList(0, shown), open.size() - shown);
    }

    /**
     * Finds the faults of what is told of the records of an enterprise.
     *
     * @param successors who can go on with them
     * @param reach of which records the caller may say who goes on
     */
    Assignment check(
            EnterpriseId firm, @Nullable List<HeirChoice> told, Successors successors, Reach reach, Faults faults) {
        List<HeirChoice> choices = Objects.requireNonNullElse(told, List.of());
        faults.require(choices.size() <= MOST, AT, CommonFault.OUT_OF_RANGE, 0, MOST);
        if (choices.isEmpty() || choices.size() > MOST) {
            return reason -> List.of();
        }
        Before before = mergers.before(firm);
        Reach own = new Reach.OfEnterprise(firm, before.merged(), before.divided());
        Rules rules = new Rules(whose -> own.covers(whose) && reach.covers(whose), successors, faults);
        List<Chosen<?>> chosen = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            String at = AT + "/" + i;
            chosen(at, choices.get(i), rules).ifPresent(one -> {
                faults.require(named.add(one.id().value()), at + "/record", RecordFault.NAMED_TWICE);
                chosen.add(one);
            });
        }
        return reason -> chosen.stream().flatMap(one -> companions(one, reason)).toList();
    }

    /** By what each choice is judged. */
    private record Rules(Predicate<Ownership> within, Successors successors, Faults faults) {}

    /** A record, the version that the caller saw, and who goes on with it. */
    private record Chosen<R extends Record & Heritable<R>>(
            Bequest<R> kind, Stored<R> stored, Optional<Long> seen, Optional<OtherEnterprise> heir) {
        RecordId id() {
            return stored.record().head().id();
        }
    }

    private Optional<Chosen<?>> chosen(String at, HeirChoice choice, Rules rules) {
        Optional<RecordKind> kind = Told.choice(
                at + "/kind", choice.kind(), kinds.stream().map(Bequest::kind).toList(), rules.faults());
        Optional<String> id = rules.faults().text(at + "/record", choice.record(), Told.LONGEST_ID);
        rules.faults().present(at + "/version", choice.version());
        return kinds.stream()
                .filter(one -> kind.filter(one.kind()::equals).isPresent())
                .findFirst()
                .flatMap(one -> id.flatMap(text -> chosen(one, text, at, choice, rules)));
    }

    private <R extends Record & Heritable<R>> Optional<Chosen<?>> chosen(
            Bequest<R> kind, String id, String at, HeirChoice choice, Rules rules) {
        Optional<Stored<R>> stored = Told.uuid(id)
                .flatMap(uuid -> kind.found().apply(new RecordId(uuid)))
                .filter(one -> rules.within().test(one.record().head().ownership()));
        rules.faults().require(stored.isPresent(), at + "/record", CommonFault.UNKNOWN_ID, id);
        return stored.map(one -> new Chosen<>(
                kind,
                one,
                Optional.ofNullable(choice.version()),
                desk.heirs()
                        .chosen(at + "/heir", choice.heir(), one.record().head(), rules.successors(), rules.faults())));
    }

    private <R extends Record & Heritable<R>> Stream<Companion<?>> companions(Chosen<R> chosen, String reason) {
        R record = chosen.stored().record();
        if (chosen.seen().filter(version -> version == record.version()).isEmpty()) {
            throw conflicts.stale(chosen.id().value());
        }
        Stages.require(record.unfinished(), record.state(), "heir");
        return chosen.kind().passedOn(chosen.stored(), chosen.heir(), reason);
    }
}
