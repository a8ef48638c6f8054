package org.bihuan.core.sector;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.EditionService;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.Turn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of the days of the edition that is present, and of those before it. */
@Component
public final class InstalledEditions implements EditionService {
    private final SectorRegistry sectors;
    private final CampaignService campaigns;
    private final KeptEditions kept;

    @Activate
    public InstalledEditions(
            @Reference SectorRegistry sectors, @Reference CampaignService campaigns, @Reference KeptEditions kept) {
        this.sectors = sectors;
        this.campaigns = campaigns;
        this.kept = kept;
    }

    @Override
    public List<Turn> turns(SectorId sector) {
        return Comparisons.turns(present(sector), campaigns.current().start());
    }

    @Override
    public Comparison compare(SectorId sector, LocalDate before, LocalDate after) {
        return Comparisons.ofDays(
                new Comparisons.AsOf(asOf(sector, before), before), new Comparisons.AsOf(asOf(sector, after), after));
    }

    @Override
    public SectorDefinition asOf(SectorId sector, LocalDate day) {
        return kept.asOf(present(sector), day);
    }

    private SectorDefinition present(SectorId sector) {
        return sectors.find(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
