package org.bihuan.rest.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.Campaign.Deadline;
import org.junit.jupiter.api.Test;

class CampaignViewTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final Campaign CAMPAIGN = new Campaign(
            "c",
            "1号",
            "行动",
            START,
            START,
            END,
            List.of(),
            List.of(
                    new Deadline("d-2", Optional.of("annex2"), "附件2", "区安委办", List.of(12, 22), START, END),
                    new Deadline("d-1", Optional.empty(), "总结", "区安委办", List.of(), END, END)),
            List.of());

    @Test
    void theNextDayOfEachDeadlineIsToldSoonestFirst() {
        assertThat(CampaignView.of(CAMPAIGN, LocalDate.of(2023, 6, 13)).next())
                .extracting(CampaignView.Due::id, CampaignView.Due::day, CampaignView.Due::daysLeft)
                .containsExactly(tuple("d-2", LocalDate.of(2023, 6, 22), 9L), tuple("d-1", END, 201L));
    }

    @Test
    void aDeadlineIsStillToldOnItsDay() {
        assertThat(CampaignView.of(CAMPAIGN, LocalDate.of(2023, 6, 22)).next())
                .first()
                .satisfies(due -> assertThat(due.daysLeft()).isZero());
    }

    @Test
    void nothingIsDueAfterTheCampaign() {
        assertThat(CampaignView.of(CAMPAIGN, END.plusDays(1)).next()).isEmpty();
    }
}
