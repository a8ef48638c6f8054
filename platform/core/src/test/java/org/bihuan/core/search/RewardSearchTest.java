package org.bihuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchRequest;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RewardSearchTest {
    private final Platform platform = new Platform();
    private final DefaultSearchService search = new DefaultSearchService(platform.feed, platform.access);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aRewardRequestIsFoundByThoseAloneWhoMayReadIt() {
        Enterprise quarry = platform.quarry();
        Caller office = Platform.office();
        Hazard hazard = platform.hazards.register(
                Command.by(office),
                aNewHazard().of(quarry.id()).source("public-report").build());
        platform.rewards.register(
                Command.by(office),
                new NewRewardRequest(
                        hazard.id().toString(), null, LocalDate.of(2023, 9, 1), "举报〔2023〕7号", true, "夜间盗采属实"));
        platform.feed.tend();
        assertThat(kinds(office, "夜间盗采")).containsExactly("reward-request");
        for (Caller other : List.of(
                Platform.department("dept-natural-resources"),
                Platform.street("street-longcheng"),
                Platform.firm(quarry.id()))) {
            assertThat(kinds(other, "夜间盗采")).isEmpty();
        }
    }

    private List<String> kinds(Caller caller, String text) {
        return search
                .search(caller, new SearchRequest(Optional.of(text), Set.of(), Optional.empty(), 10))
                .groups()
                .stream()
                .flatMap(group -> group.hits().items().stream())
                .map(SearchHit::kind)
                .toList();
    }
}
