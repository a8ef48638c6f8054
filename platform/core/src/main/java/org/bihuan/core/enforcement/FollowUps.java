package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUp.Penalty;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.Share;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.record.Paged;
import org.bihuan.core.report.Shares;

/**
 * Finds the hazards that were punished and are open. Cases all of whose hazards are closed are not read, so that it costs as much as
 * the list is long and not as much as was ever punished.
 */
final class FollowUps {
    private final RecordStore records;
    private final HazardStore hazards;
    private final MergedHazards mergers;
    private final Access access;
    private final Shares shares;

    FollowUps(RecordStore records, HazardStore hazards, Access access, OrganisationService organisations) {
        this.records = records;
        this.hazards = hazards;
        this.mergers = new MergedHazards(hazards);
        this.access = access;
        this.shares = new Shares(organisations);
    }

    /** A penalty in its case. */
    private record Laid(EnforcementCase whole, Decision penalty) {}

    List<FollowUp> of(Caller caller, FollowUpQuery query, LocalDate today) {
        Map<RecordId, List<Laid>> laid = laid(access.reach(caller, Function.READ_CASE));
        Map<Hazard, List<Laid>> open = new LinkedHashMap<>();
        for (Hazard hazard : all(List.copyOf(laid.keySet()))) {
            Hazard counted = mergers.counted(hazard);
            if (counted.stage().open()) {
                open.computeIfAbsent(counted, one -> new ArrayList<>())
                        .addAll(laid.get(hazard.head().id()));
            }
        }
        return open.entrySet().stream()
                .filter(entry -> fits(entry.getKey(), entry.getValue(), query, today))
                .flatMap(entry -> seen(entry.getKey(), entry.getValue(), caller, today).stream())
                .toList();
    }

    /** By hazard, as the cases name it, the penalties that stand; of the hazards that are open all that the caller may see. */
    private Map<RecordId, List<Laid>> laid(Reach reach) {
        Map<RecordId, List<Laid>> laid = new LinkedHashMap<>();
        for (EnforcementCase whole : records.ofOpenHazards(EnforcementCase.class, Measure.PENALTIES, reach)) {
            for (Decision penalty : whole.penalties()) {
                penalty.hazards().forEach(id -> laid.computeIfAbsent(id, one -> new ArrayList<>())
                        .add(new Laid(whole, penalty)));
            }
        }
        return laid;
    }

    private List<Hazard> all(List<RecordId> ids) {
        List<Hazard> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += Paged.AT_ONCE) {
            all.addAll(hazards.newestFirst(ids.subList(from, Math.min(ids.size(), from + Paged.AT_ONCE)).stream()
                    .map(id -> new HazardId(id.value()))
                    .toList()));
        }
        return all;
    }

    private boolean fits(Hazard hazard, List<Laid> laid, FollowUpQuery query, LocalDate today) {
        Share share = shares.of(query.lead(), query.territory(), today);
        Share punished = shares.of(query.department(), Optional.empty(), today);
        return share.covers(Optional.of(hazard.lead()), Optional.of(hazard.territory()))
                && laid.stream()
                        .anyMatch(
                                one -> punished.covers(Optional.of(one.penalty().department()), Optional.empty()))
                && (!query.overdue() || hazard.overdue(today));
    }

    /** As the caller sees it, who must be able to see the hazard and what enforcement says of it, or one of the cases. */
    private Optional<FollowUp> seen(Hazard hazard, List<Laid> laid, Caller caller, LocalDate today) {
        Reach cases = access.reach(caller, Function.READ_CASE);
        boolean readable = access.reach(caller, Function.READ_HAZARD).covers(hazard.ownership());
        List<Penalty> penalties = laid.stream()
                .distinct()
                .map(one -> new Penalty(
                        one.penalty().date(),
                        one.penalty().department(),
                        Optional.of(one.whole().head())
                                .filter(head -> cases.covers(head.ownership()))
                                .map(head -> head.id())))
                .sorted(Comparator.comparing(Penalty::date))
                .toList();
        boolean own = readable && cases.covers(hazard.ownership());
        boolean punished =
                penalties.stream().anyMatch(penalty -> penalty.opened().isPresent());
        return own || punished ? Optional.of(followUp(hazard, readable, penalties, today)) : Optional.empty();
    }

    private static FollowUp followUp(Hazard hazard, boolean readable, List<Penalty> penalties, LocalDate today) {
        return new FollowUp(
                hazard.head().id(),
                readable,
                hazard.number(),
                hazard.description(),
                hazard.enterprise(),
                hazard.enterpriseName(),
                hazard.lead(),
                hazard.territory(),
                hazard.stage(),
                hazard.plan().map(Plan::lastDay),
                hazard.overdue(today),
                penalties);
    }
}
