package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.trace.Trace;
import org.bihuan.api.trace.Trace.Check;
import org.bihuan.api.trace.Trace.Limit;
import org.bihuan.api.trace.Trace.Part;
import org.bihuan.api.trace.Trace.Relation;
import org.bihuan.api.trace.TraceService;
import org.bihuan.testkit.Some;

/** One inspection before a hazard was found. */
final class FakeTraces implements TraceService {
    private static final Hazard HAZARD =
            Some.aHazard().description("墙上写着{{checks}}{{name}}$1").build();

    @Override
    public Trace ofEnterprise(Caller caller, EnterpriseId id) {
        return new Trace(
                HAZARD.ownership(),
                "某矿业<有限>公司",
                Optional.empty(),
                Optional.empty(),
                List.of(check(Optional.empty())),
                Optional.of(new Part(Limit.LEAD, HAZARD.lead())));
    }

    @Override
    public Trace ofHazard(Caller caller, HazardId id) {
        return new Trace(
                HAZARD.ownership(),
                HAZARD.enterpriseName(),
                Optional.of(HAZARD),
                Optional.of("王五"),
                List.of(check(Optional.of(Relation.BEFORE))),
                Optional.empty());
    }

    @Override
    public String text(Trace trace) {
        return "enterpriseName=" + trace.enterpriseName() + "\n";
    }

    private static Check check(Optional<Relation> relation) {
        Inspection inspection = FakeInspections.SUBMITTED;
        return new Check(
                inspection.kind(),
                inspection.head().id(),
                inspection.head().number(),
                inspection.state(),
                inspection.beginning().orElseThrow().day(),
                inspection.beginning().orElseThrow().recorded(),
                inspection.head().ownership(),
                List.of("张检查（自然资源局）"),
                inspection.signatures(),
                inspection.sheet(),
                relation.flatMap(one -> inspection.sheet().items().findFirst()),
                relation,
                List.of(FakeAttachments.PHOTO),
                "ab".repeat(32));
    }
}
