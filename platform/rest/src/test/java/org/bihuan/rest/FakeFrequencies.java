package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.sector.SectorId;

/** One duty over the days asked for. */
final class FakeFrequencies implements FrequencyService {
    private final FakePlatform platform;

    FakeFrequencies(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public List<Obligation> ofSector(SectorId sector, LocalDate from, LocalDate until) {
        platform.told.add(List.of(from, until));
        return List.of(
                new Obligation(Obligation.Duty.LEADER_CHECK, Obligation.Whom.HIGH_RISK, "R-FRQ-01", from, until));
    }

    @Override
    public List<Obligation> ofEnterprise(SectorId sector, boolean highRisk, LocalDate from, LocalDate until) {
        return List.of();
    }
}
