package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.util.List;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Command;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.search.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ledger is filtered by the channel that brought a hazard first, which its pages and files show. */
class FirstSourceListTest {
    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;

    @AfterEach
    void stop() {
        platform.close();
    }

    private List<Hazard> broughtBy(Source source, HazardQuery.Selection among) {
        return platform.hazards
                .list(loop.office, among.source(source).first(20))
                .items();
    }

    @Test
    void withTheSearchIndexAndWithoutIt() {
        Hazard reported = loop.register(aNewHazard().judgedBy("mine-08").source("self-check"));
        platform.clock.forward(Duration.ofHours(1));
        Hazard found = loop.register(aNewHazard().judgedBy("mine-07").source("inspection"));
        assertThat(found.judgement().level()).isEqualTo(Severity.MAJOR);
        platform.hazards.merge(
                Command.by(loop.office),
                reported.id(),
                new MergeHazard(1L, found.id().toString(), "同一隐患"));
        Hazard standing = platform.hazards.get(loop.office, found.id());
        Hazard merged = platform.hazards.get(loop.office, reported.id());
        HazardQuery.Selection mentioning = HazardQuery.select().text(found.place());
        for (HazardQuery.Selection among : List.of(HazardQuery.select(), mentioning)) {
            assertThat(broughtBy(Source.SELF_CHECK, among)).containsExactly(standing, merged);
            assertThat(broughtBy(Source.INSPECTION, among)).isEmpty();
        }
        Indexed.all(platform);
        assertThat(broughtBy(Source.SELF_CHECK, mentioning)).containsExactly(standing, merged);
        assertThat(broughtBy(Source.INSPECTION, mentioning)).isEmpty();
    }
}
