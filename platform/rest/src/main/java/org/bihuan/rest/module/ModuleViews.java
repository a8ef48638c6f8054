package org.bihuan.rest.module;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.problem.Problem;
import org.bihuan.rest.sector.ComparisonView;
import org.bihuan.rest.sector.SectorFaultView;
import org.jspecify.annotations.Nullable;

/** Shows sector bundles. */
public final class ModuleViews {
    private ModuleViews() {}

    /** A sector bundle as the platform keeps it. */
    public record ModuleView(
            String sector,
            String name,
            String bundle,
            String version,
            String origin,
            String state,
            String sha256,
            @Nullable Instant since) {}

    /** What stands against a jar, and what it would change. */
    public record CheckView(
            boolean passed,
            @Nullable String sector,
            @Nullable String version,
            @Nullable String presentVersion,
            List<Problem.FaultView> bundleFaults,
            List<SectorFaultView> sectorFaults,
            List<String> restarts,
            ImpactView impact) {}

    /** What a version would change: the differences of its checklist, and how many open records they touch. */
    public record ImpactView(
            List<String> added, List<String> retired, List<ComparisonView.ChangeView> changed, long openRecords) {}

    static ModuleView of(Module module, Names names, Locale language) {
        return new ModuleView(
                module.sector().value(),
                names.sector(module.sector(), language).name(),
                module.bundle(),
                module.version(),
                Json.id(module.origin()),
                Json.id(module.state()),
                module.sha256(),
                module.since().orElse(null));
    }

    static CheckView of(ModuleCheck check, Locale language) {
        return new CheckView(
                check.passed(),
                check.sector().map(SectorId::value).orElse(null),
                check.version().orElse(null),
                check.presentVersion().orElse(null),
                check.bundleFaults().stream()
                        .map(fault -> Problem.FaultView.of(fault, language))
                        .toList(),
                check.sectorFaults().stream()
                        .map(fault -> SectorFaultView.of(fault, language))
                        .toList(),
                check.restarts(),
                impact(check.impact(), language));
    }

    private static ImpactView impact(SectorCheck.Impact impact, Locale language) {
        ComparisonView items = ComparisonView.of(impact.items(), language);
        return new ImpactView(items.added(), items.retired(), items.changed(), impact.openRecords());
    }
}
