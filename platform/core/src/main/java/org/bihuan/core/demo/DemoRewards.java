package org.bihuan.core.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardService;
import org.bihuan.core.record.Paged;

/** Rewards asked for some hazards that the public reported: most of them granted, one refused, the last still waiting. */
final class DemoRewards {
    private static final int MANY = 6;

    private final RewardService rewards;
    private final Caller caller;

    DemoRewards(RewardService rewards, Caller caller) {
        this.rewards = rewards;
        this.caller = caller;
    }

    void add(HazardStore hazards) {
        List<Hazard> reported = hazards
                .list(HazardQuery.select().stages(Stage.ACCEPTED).first(Paged.AT_ONCE), new Reach.All())
                .items()
                .stream()
                .filter(hazard -> hazard.source() == Source.PUBLIC_REPORT)
                .limit(MANY)
                .toList();
        for (int i = 0; i < reported.size(); i++) {
            RewardRequest asked = ask(reported.get(i), i + 1);
            if (i > 0) {
                answer(asked, i != 1);
            }
        }
    }

    private RewardRequest ask(Hazard hazard, int number) {
        LocalDate day = hazard.acceptance().map(Acceptance::date).orElseThrow();
        return rewards.register(
                Command.by(caller),
                new NewRewardRequest(
                        hazard.id().toString(),
                        null,
                        day,
                        "演示举报〔" + day.getYear() + "〕" + number + "号",
                        number % 2 == 0,
                        "演示数据。现场核查属实，隐患已整改并验收销号。"));
    }

    private void answer(RewardRequest asked, boolean granted) {
        rewards.answer(
                Command.by(caller),
                asked.head().id(),
                new AnswerReward(
                        asked.version(),
                        granted,
                        granted ? new BigDecimal("1000") : null,
                        asked.head().occurred(),
                        null,
                        granted ? "（演示）同意奖励" : "（演示）不符合奖励条件"));
    }
}
