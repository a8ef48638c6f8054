package org.bihuan.core.selfcheck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DrillStage;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.identity.InCharge;
import org.bihuan.core.record.Paged;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares what enterprises must do with what they did: two passes, one over the records of the period, one over them. */
@Component
public final class DefaultDutyService implements DutyService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EnterpriseStore enterprises;
    private final RecordStore records;
    private final FrequencyService frequencies;
    private final Access access;
    private final InCharge inCharge;

    @Activate
    public DefaultDutyService(
            @Reference EnterpriseStore enterprises,
            @Reference RecordStore records,
            @Reference FrequencyService frequencies,
            @Reference Access access,
            @Reference InCharge inCharge) {
        this.enterprises = enterprises;
        this.records = records;
        this.frequencies = frequencies;
        this.access = access;
        this.inCharge = inCharge;
    }

    @Override
    public List<DutyState> on(Caller caller, DutyQuery query) {
        access.require(caller, Function.READ_SELF_CHECK);
        Reach reach = access.reach(caller, Function.READ_ENTERPRISE);
        List<DutyState> states = new ArrayList<>();
        Map<Kind, Optional<Obligation>> obligations = new HashMap<>();
        Map<Obligation, Map<EnterpriseId, RecordId>> done = new HashMap<>();
        for (Enterprise enterprise : Paged.all(after -> enterprises.list(inCharge.of(page(query, after)), reach))) {
            Kind kind = new Kind(enterprise.sector(), !enterprise.highRisk().isEmpty());
            obligations
                    .computeIfAbsent(kind, one -> obligation(one, query))
                    .map(obligation -> new DutyState(
                            enterprise,
                            obligation,
                            Optional.ofNullable(done.computeIfAbsent(obligation, this::doneIn)
                                    .get(enterprise.id()))))
                    .filter(DefaultDutyService::concerned)
                    .ifPresent(states::add);
        }
        return List.copyOf(states);
    }

    /** Enterprises that must do the same. */
    private record Kind(SectorId sector, boolean highRisk) {}

    private Optional<Obligation> obligation(Kind kind, DutyQuery query) {
        if (query.sector().filter(one -> !one.equals(kind.sector())).isPresent()) {
            return Optional.empty();
        }
        return frequencies.ofEnterprise(kind.sector(), kind.highRisk(), query.day(), query.day()).stream()
                .filter(obligation -> obligation.duty() == query.duty())
                .findFirst();
    }

    /**
     * Nothing is due in a period that was over when the enterprise was registered, nor in one at whose end it was no longer in
     * business; what it did in it all the same counts.
     */
    private static boolean concerned(DutyState state) {
        LocalDate until = state.obligation().until();
        LocalDate registered = LocalDate.ofInstant(state.enterprise().recorded(), ZONE);
        boolean inBusiness = state.enterprise()
                .closed()
                .filter(closed -> !closed.isAfter(until))
                .isEmpty();
        return (inBusiness && !until.isBefore(registered)) || state.done().isPresent();
    }

    /** By enterprise, the latest record that does what must be done in a period. */
    private Map<EnterpriseId, RecordId> doneIn(Obligation obligation) {
        return obligation.duty() == Duty.DRILL
                ? latest(Drill.class, drill -> drill.stage() == DrillStage.REGISTERED, obligation)
                : latest(SelfCheck.class, SelfCheck::fulfilsDuty, obligation);
    }

    private <R extends CampaignRecord> Map<EnterpriseId, RecordId> latest(
            Class<R> type, Predicate<R> counts, Obligation obligation) {
        Map<EnterpriseId, RecordId> latest = new HashMap<>();
        for (R record : Paged.all(after -> records.list(
                type,
                RecordQuery.select()
                        .between(obligation.from(), obligation.until())
                        .page(after, Paged.AT_ONCE),
                new Reach.All()))) {
            Head head = record.head();
            if (counts.test(record)) {
                head.ownership().enterprise().ifPresent(enterprise -> latest.putIfAbsent(enterprise, head.id()));
            }
        }
        return latest;
    }

    private static EnterpriseQuery page(DutyQuery query, Optional<String> after) {
        return new EnterpriseQuery(
                Optional.empty(),
                query.territory().map(Reach.OfTerritory::new),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                after,
                Paged.AT_ONCE);
    }
}
