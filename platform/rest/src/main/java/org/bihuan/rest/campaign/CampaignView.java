package org.bihuan.rest.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.Campaign.Deadline;
import org.bihuan.api.campaign.Campaign.Phase;
import org.bihuan.api.campaign.Campaign.Rule;

/** The campaign, and what is due next. */
public record CampaignView(
        String id,
        String number,
        String title,
        LocalDate issued,
        LocalDate start,
        LocalDate end,
        List<Phase> phases,
        List<Deadline> deadlines,
        List<Rule> rules,
        List<Due> next) {

    /** Something due on a day to come. */
    public record Due(String id, Optional<String> form, String what, LocalDate day, long daysLeft) {}

    static CampaignView of(Campaign campaign, LocalDate today) {
        return new CampaignView(
                campaign.id(),
                campaign.number(),
                campaign.title(),
                campaign.issued(),
                campaign.start(),
                campaign.end(),
                campaign.phases(),
                campaign.deadlines(),
                campaign.rules(),
                campaign.deadlines().stream()
                        .flatMap(deadline -> due(deadline, today).stream())
                        .sorted(Comparator.comparing(Due::day))
                        .toList());
    }

    private static Optional<Due> due(Deadline deadline, LocalDate today) {
        return days(deadline)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .map(day -> new Due(
                        deadline.id(), deadline.form(), deadline.what(), day, ChronoUnit.DAYS.between(today, day)));
    }

    private static Stream<LocalDate> days(Deadline deadline) {
        if (deadline.days().isEmpty()) {
            return Stream.of(deadline.first());
        }
        return deadline.first().datesUntil(deadline.last().plusDays(1)).filter(day -> deadline.days()
                .contains(day.getDayOfMonth()));
    }
}
