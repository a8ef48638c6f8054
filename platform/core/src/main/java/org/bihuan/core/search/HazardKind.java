package org.bihuan.core.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Extension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Rectification;
import org.bihuan.api.identity.Function;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;

/** Hazards: a list is filtered by the same four texts as the database filters by; what became of them is found besides. */
record HazardKind(HazardStore hazards) implements SearchKind {
    static final String ID = "hazard";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Function function() {
        return Function.READ_HAZARD;
    }

    @Override
    public Set<RecordKind> told() {
        return Set.of(RecordKind.HAZARD);
    }

    @Override
    public Optional<SearchEntry> find(UUID id) {
        return hazards.find(new HazardId(id)).map(Stored::record).map(HazardKind::entry);
    }

    @Override
    public void all(Consumer<SearchEntry> to) {
        hazards.all(stored -> to.accept(entry(stored.record())));
    }

    private static SearchEntry entry(Hazard hazard) {
        return new SearchEntry(
                ID,
                hazard.id().value(),
                hazard.number(),
                hazard.description(),
                List.of(hazard.number(), hazard.enterpriseName(), hazard.place(), hazard.description()),
                further(hazard),
                List.of(),
                hazard.ownership(),
                hazard.stage().name(),
                hazard.occurred(),
                Map.of(
                        Wish.STATE, hazard.stage().name(),
                        Wish.SECTOR, hazard.judgement().sector().value(),
                        Wish.LEVEL, hazard.judgement().level().name(),
                        Wish.LISTED, String.valueOf(hazard.listed()),
                        Wish.SOURCE, hazard.firstSource().name(),
                        Wish.GROUND, hazard.judgement().ground().name(),
                        Wish.EXTENSION_WAITS, String.valueOf(hazard.extensionWaits())),
                Stream.concat(
                                Stream.of(Map.entry(Wish.OCCURRED, hazard.occurred())),
                                hazard.plan().map(Plan::lastDay).map(day -> Map.entry(Wish.DEADLINE, day)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<String> further(Hazard hazard) {
        return Stream.of(
                        Optional.of(hazard.judgement().requirement()),
                        hazard.judgement().gradeReason(),
                        hazard.leadReason(),
                        hazard.plan().map(Plan::responsible),
                        hazard.plan().map(Plan::measures),
                        hazard.plan().map(Plan::emergencyPlan),
                        hazard.rectification().map(Rectification::description),
                        hazard.extension().map(Extension::reason),
                        hazard.extension().flatMap(Extension::decision).map(Extension.Decision::opinion),
                        hazard.acceptance().map(Acceptance::opinion),
                        hazard.acceptance().flatMap(Acceptance::evidenceWaiver),
                        hazard.reopenReason(),
                        hazard.voidReason())
                .flatMap(Optional::stream)
                .toList();
    }
}
