package org.bihuan.core.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.campaign.Obligation.Whom;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frequencies by what the sectors say of themselves. */
@Component
public final class DefaultFrequencyService implements FrequencyService {
    private static final Comparator<Obligation> IN_ORDER = Comparator.comparing(Obligation::until)
            .thenComparing(Obligation::duty)
            .thenComparing(Obligation::whom);

    private final SectorRegistry sectors;
    private final Campaign campaign;

    @Activate
    public DefaultFrequencyService(@Reference SectorRegistry sectors, @Reference CampaignService campaigns) {
        this.sectors = sectors;
        this.campaign = campaigns.current();
    }

    @Override
    public List<Obligation> ofSector(SectorId sector, LocalDate from, LocalDate until) {
        SectorDefinition present =
                sectors.find(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        boolean monthly = checksMonthly(present);
        boolean halfYearly = drillsHalfYearly(present);
        Stream<Obligation> all = present.highRisk() != HighRisk.PARTIAL
                ? both(monthly, halfYearly, Whom.ALL, from, until)
                : Stream.concat(
                        both(monthly, halfYearly, Whom.HIGH_RISK, from, until),
                        both(false, false, Whom.OTHERS, from, until));
        return all.sorted(IN_ORDER).toList();
    }

    @Override
    public List<Obligation> ofEnterprise(SectorId sector, boolean highRisk, LocalDate from, LocalDate until) {
        Optional<SectorDefinition> whole = sectors.find(sector).filter(one -> one.highRisk() != HighRisk.PARTIAL);
        boolean monthly =
                highRisk || whole.filter(DefaultFrequencyService::checksMonthly).isPresent();
        boolean halfYearly = highRisk
                || whole.filter(DefaultFrequencyService::drillsHalfYearly).isPresent();
        return both(monthly, halfYearly, Whom.ALL, from, until).sorted(IN_ORDER).toList();
    }

    private static boolean checksMonthly(SectorDefinition sector) {
        return sector.leaderCheck().equals("monthly");
    }

    private static boolean drillsHalfYearly(SectorDefinition sector) {
        return sector.drill().equals("half-yearly");
    }

    private Stream<Obligation> both(boolean monthly, boolean halfYearly, Whom whom, LocalDate from, LocalDate until) {
        return Stream.of(Frequency.check(monthly), Frequency.drill(halfYearly))
                .flatMap(
                        often -> periods(often, whom, latest(from, campaign.start()), earliest(until, campaign.end())));
    }

    /** The periods that overlap some days of the campaign; none where there is no such day. */
    private Stream<Obligation> periods(Frequency often, Whom whom, LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            return Stream.empty();
        }
        if (often == Frequency.DRILL_ONCE) {
            return Stream.of(new Obligation(often.duty, whom, often.rule, campaign.start(), campaign.end()));
        }
        return Stream.iterate(often.start(from), start -> !start.isAfter(until), often.next())
                .map(start -> new Obligation(
                        often.duty,
                        whom,
                        often.rule,
                        start,
                        often.next().apply(start).minusDays(1)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
