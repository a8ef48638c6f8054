package org.bihuan.sector.enterprisecommon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.LeadRule;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.text.Text;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The six works are supervised by whoever supervises the enterprise (plan, part two: each department “within its own
 * scope”), so the enterprise's sector says who leads. While that sector is not installed, the table of this checklist does.
 */
@Component
public final class OwnSectorLeadRule implements LeadRule {
    private static final SectorId COMMON = new SectorId("enterprise-common");

    @Reference
    volatile List<SectorRegistry> sectors = List.of();

    @Override
    public SectorId sector() {
        return COMMON;
    }

    @Override
    public Optional<Lead> lead(HazardFacts facts) {
        return sectors.stream()
                .flatMap(registry -> registry.find(facts.enterpriseSector()).stream())
                .filter(sector -> !sector.id().equals(COMMON))
                .flatMap(OwnSectorLeadRule::firstLead)
                .findFirst();
    }

    private static Stream<Lead> firstLead(SectorDefinition sector) {
        return sector.responsibilities().stream()
                .filter(duty -> duty.part() == Responsibility.Part.LEAD)
                .limit(1)
                .map(duty -> new Lead(
                        duty.department(),
                        new Text(
                                "企业所属行业领域“" + sector.name().zh() + "”的牵头部门",
                                "lead of the enterprise's own sector "
                                        + sector.name().en())));
    }
}
