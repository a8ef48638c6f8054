package org.bihuan.core.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.Beginning;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.trace.Trace;
import org.bihuan.api.trace.Trace.Check;
import org.bihuan.api.trace.Trace.Limit;
import org.bihuan.api.trace.Trace.Part;
import org.bihuan.api.trace.Trace.Relation;
import org.bihuan.api.trace.TraceService;
import org.bihuan.core.audit.Fingerprint;
import org.bihuan.core.record.Paged;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the checks of an enterprise in the order of their days, and says how each stands to a hazard. */
@Component
public final class DefaultTraceService implements TraceService {
    private final RecordStore records;
    private final AttachmentStore attachments;
    private final HazardService hazards;
    private final EnterpriseService enterprises;
    private final Access access;

    @Activate
    public DefaultTraceService(
            @Reference RecordStore records,
            @Reference AttachmentStore attachments,
            @Reference HazardService hazards,
            @Reference EnterpriseService enterprises,
            @Reference Access access) {
        this.records = records;
        this.attachments = attachments;
        this.hazards = hazards;
        this.enterprises = enterprises;
        this.access = access;
    }

    @Override
    public Trace ofEnterprise(Caller caller, EnterpriseId id) {
        access.require(caller, Function.READ_INSPECTION);
        Enterprise enterprise = enterprises.get(caller, id);
        return new Trace(
                enterprise.ownership(),
                enterprise.name(),
                Optional.empty(),
                Optional.empty(),
                checks(caller, id, Optional.empty()).toList(),
                part(caller));
    }

    @Override
    public Trace ofHazard(Caller caller, HazardId id) {
        access.require(caller, Function.READ_INSPECTION);
        Hazard hazard = hazards.get(caller, id);
        return new Trace(
                hazard.ownership(),
                hazard.enterpriseName(),
                Optional.of(hazard),
                hazards.events(caller, id).stream().findFirst().map(Event::actorName),
                checks(caller, hazard.enterprise(), Optional.of(hazard))
                        .filter(check ->
                                check.item().isPresent() || check.relation().equals(Optional.of(Relation.FOUND)))
                        .toList(),
                part(caller));
    }

    @Override
    public String text(Trace trace) {
        return Fingerprint.text(trace);
    }

    private Optional<Part> part(Caller caller) {
        return Stream.of(Function.READ_INSPECTION, Function.READ_SELF_CHECK)
                .map(function -> access.reach(caller, function))
                .flatMap(reach -> part(reach).stream())
                .findFirst();
    }

    private static Optional<Part> part(Reach reach) {
        if (reach instanceof Reach.OfLead own) {
            return Optional.of(new Part(Limit.LEAD, own.department()));
        }
        return reach instanceof Reach.OfTerritory own
                ? Optional.of(new Part(Limit.TERRITORY, own.territory()))
                : Optional.empty();
    }

    private Stream<Check> checks(Caller caller, EnterpriseId enterprise, Optional<Hazard> hazard) {
        Stream<Check> inspections = all(caller, Function.READ_INSPECTION, Inspection.class, enterprise)
                .filter(one -> one.stage() != InspectionStage.VOIDED)
                .flatMap(one -> one.beginning().stream().map(beginning -> check(one, beginning, hazard)));
        Stream<Check> own = all(caller, Function.READ_SELF_CHECK, SelfCheck.class, enterprise)
                .filter(one -> one.stage() != SelfCheckStage.VOIDED)
                .map(one -> check(one, hazard));
        return Stream.concat(inspections, own)
                .sorted(Comparator.comparing(Check::day).thenComparing(Check::began));
    }

    private Check check(Inspection one, Beginning beginning, Optional<Hazard> hazard) {
        List<String> people = Stream.concat(
                        one.team().stream().map(DefaultTraceService::said),
                        one.experts().stream().map(expert -> expert.name() + "（" + expert.unit() + "）"))
                .toList();
        return new Check(
                one.kind(),
                one.head().id(),
                one.head().number(),
                one.state(),
                beginning.day(),
                beginning.recorded(),
                one.head().ownership(),
                people,
                one.signatures(),
                one.sheet(),
                hazard.flatMap(found -> one.sheet().item(found.judgement().item())),
                hazard.map(found -> relation(one, beginning.recorded().isBefore(found.recorded()), found)),
                attachments.of(one.head().id().value()),
                lastHash(one));
    }

    private Check check(SelfCheck one, Optional<Hazard> hazard) {
        return new Check(
                one.kind(),
                one.head().id(),
                one.head().number(),
                one.state(),
                one.head().occurred(),
                one.head().recorded(),
                one.head().ownership(),
                List.of(one.leader()),
                List.of(),
                one.sheet(),
                hazard.flatMap(found -> one.sheet().item(found.judgement().item())),
                hazard.map(found -> relation(one, one.head().recorded().isBefore(found.recorded()), found)),
                attachments.of(one.head().id().value()),
                lastHash(one));
    }

    private String lastHash(CampaignRecord check) {
        return records.find(check.getClass(), check.head().id())
                .map(Stored::lastHash)
                .orElse("");
    }

    private static String said(Member member) {
        return member.name() + "（" + member.unit() + "）";
    }

    private static Relation relation(CampaignRecord check, boolean before, Hazard hazard) {
        Set<UUID> channels = Stream.concat(
                        Stream.of(hazard.id()), hazard.channels().stream().map(Channel::hazard))
                .map(HazardId::value)
                .collect(Collectors.toSet());
        if (check.links().stream()
                .anyMatch(link -> channels.contains(link.record().value()))) {
            return Relation.FOUND;
        }
        return before ? Relation.BEFORE : Relation.AFTER;
    }

    private <R extends CampaignRecord> Stream<R> all(
            Caller caller, Function read, Class<R> type, EnterpriseId enterprise) {
        Reach reach = access.reach(caller, read);
        return Paged.all(after -> records.list(
                        type, RecordQuery.select().enterprise(enterprise).page(after, Paged.AT_ONCE), reach))
                .stream();
    }
}
