package org.bihuan.core.work;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;

/** Work of the committee office that comes again and again, and by which rule. Days of grace are ours; the plan names none. */
enum OfficeWork {
    /** 区安委办每个阶段召开一次联络员会议 (plan, part four (2) 3). */
    LIAISON_MEETING("liaison-meeting", "R-FRQ-05", 0, 0),
    /** 每季度通报专项行动推进情况 (plan, part four (2) 5). */
    QUARTERLY_BULLETIN("quarterly-bulletin", "R-FRQ-06", 3, 15),
    /** 每月分析通报一次全区生产安全事故情况 (plan, part four (2) 5). */
    ACCIDENT_BULLETIN("accident-bulletin", "R-FRQ-07", 1, 10);

    final String kind;
    final String rule;

    /** Months of a period; 0: a phase. */
    private final int months;

    private final int grace;

    OfficeWork(String kind, String rule, int months, int grace) {
        this.kind = kind;
        this.rule = rule;
        this.months = months;
        this.grace = grace;
    }

    /** A stretch of days, and the day by which the work of it is done. */
    record Period(LocalDate from, LocalDate until, LocalDate due) {}

    /** The periods of a campaign, first to last: its phases, or those of the calendar that overlap it. */
    Stream<Period> periods(Campaign campaign) {
        if (months == 0) {
            return campaign.phases().stream().map(phase -> period(phase.start(), phase.end()));
        }
        int first = (campaign.start().getMonthValue() - 1) / months * months + 1;
        return Stream.iterate(
                        campaign.start().withMonth(first).withDayOfMonth(1),
                        start -> !start.isAfter(campaign.end()),
                        start -> start.plusMonths(months))
                .map(start -> period(start, start.plusMonths(months).minusDays(1)));
    }

    private Period period(LocalDate from, LocalDate until) {
        return new Period(from, until, until.plusDays(grace));
    }
}
