package org.bihuan.core.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.NewEnterprise.Risk;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.sector.HighRiskPart;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.jspecify.annotations.Nullable;

/** By which sectors, and which parts of them, an enterprise is high-risk (R-FRQ-01). */
final class HighRiskIntake {
    private static final int LONGEST_TEXT = 200;

    private final SectorRegistry sectors;

    HighRiskIntake(SectorRegistry sectors) {
        this.sectors = sectors;
    }

    /**
     * Of a sector whose enterprises all are high-risk it need not be told; of one that is away holds what was written down
     * before. The grounds keep the words of today, so that they are read without the sector.
     */
    List<HighRiskGround> check(
            @Nullable List<Risk> told, List<SectorId> all, Optional<Enterprise> before, Faults faults) {
        List<HighRiskGround> written = before.map(Enterprise::highRisk).orElse(List.of());
        Set<HighRiskGround> stated = stated(Objects.requireNonNullElse(told, List.of()), all, written, faults);
        List<HighRiskGround> grounds = new ArrayList<>();
        for (SectorId sector : all) {
            Optional<HighRisk> extent = extent(sector);
            if (extent.filter(HighRisk.ALL::equals).isPresent()) {
                grounds.add(new HighRiskGround(sector, Optional.empty()));
            } else {
                (extent.isEmpty() ? written : stated)
                        .stream()
                                .filter(ground -> ground.sector().equals(sector))
                                .forEach(grounds::add);
            }
        }
        return List.copyOf(grounds);
    }

    private Set<HighRiskGround> stated(
            List<Risk> told, List<SectorId> all, List<HighRiskGround> written, Faults faults) {
        Set<HighRiskGround> stated = new LinkedHashSet<>();
        for (int i = 0; i < told.size(); i++) {
            String at = "/highRisk/" + i;
            Optional<SectorId> sector = faults.text(at + "/sector", told.get(i).sector(), LONGEST_TEXT)
                    .map(SectorId::new);
            Optional<String> words = faults.text(at + "/reason", told.get(i).reason(), LONGEST_TEXT);
            sector.ifPresent(id -> faults.require(
                    all.contains(id)
                            && extent(id).filter(one -> one != HighRisk.PARTIAL).isEmpty(),
                    at + "/sector",
                    EnterpriseFault.NOT_PARTLY_HIGH_RISK,
                    id));
            sector.ifPresent(id -> words.map(one -> new HighRiskGround(id, Optional.of(named(id, one))))
                    .ifPresent(ground -> {
                        allowed(ground, written, at + "/reason", faults);
                        stated.add(ground);
                    }));
        }
        return stated;
    }

    private String named(SectorId sector, String words) {
        return sectors.find(sector)
                .flatMap(one -> one.highRiskPart(words))
                .map(part -> part.name().zh())
                .orElse(words);
    }

    private void allowed(HighRiskGround ground, List<HighRiskGround> written, String pointer, Faults faults) {
        sectors.find(ground.sector())
                .filter(sector -> sector.highRisk() == HighRisk.PARTIAL)
                // content written before parts were named leaves the words to whoever registers
                .filter(sector -> !sector.highRiskParts().isEmpty())
                .ifPresent(sector -> faults.require(
                        written.contains(ground)
                                || ground.reason().flatMap(sector::highRiskPart).isPresent(),
                        pointer,
                        EnterpriseFault.NOT_A_HIGH_RISK_PART,
                        ground.reason().orElse(""),
                        shown(sector.highRiskParts())));
    }

    private static String shown(List<HighRiskPart> parts) {
        return parts.stream()
                .map(part -> "%s (%s)".formatted(part.name().zh(), part.id()))
                .collect(Collectors.joining(", "));
    }

    private Optional<HighRisk> extent(SectorId sector) {
        return sectors.find(sector).map(SectorDefinition::highRisk);
    }
}
