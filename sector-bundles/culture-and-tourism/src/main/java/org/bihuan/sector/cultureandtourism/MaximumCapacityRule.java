package org.bihuan.sector.cultureandtourism;

import java.math.BigDecimal;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * What the plan lists is a scenic area above its maximum capacity (plan, part two (10)); bookings, monitoring and staged
 * limits, which stand in the same item, it does not list. Where persons and approved capacity were both counted, they say
 * which of the two was found. Which capacity is right is approved for each place and stated nowhere here.
 */
@Component
public final class MaximumCapacityRule implements GradeRule {
    private static final SectorId SECTOR = new SectorId("culture-and-tourism");
    private static final ItemId MAXIMUM_CAPACITY = new ItemId("cul-08");

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public Optional<Grade> grade(HazardFacts facts) {
        if (!facts.item().id().equals(MAXIMUM_CAPACITY)) {
            return Optional.empty();
        }
        return facts.measured("persons")
                .flatMap(persons -> facts.measured("capacity").map(capacity -> grade(persons, capacity)));
    }

    private static Grade grade(BigDecimal persons, BigDecimal capacity) {
        String counted = persons.toPlainString();
        String approved = capacity.toPlainString();
        if (persons.compareTo(capacity) > 0) {
            return new Grade(
                    Severity.MAJOR,
                    LegalGround.PLAN_LISTED,
                    new Text(
                            "呈安委〔2023〕7号 二（十）：实测%s人，超过核定最大承载量%s人".formatted(counted, approved),
                            "呈安委〔2023〕7号, part two (10): %s persons counted, above the approved capacity of %s"
                                    .formatted(counted, approved)));
        }
        return new Grade(
                Severity.GENERAL,
                LegalGround.NONE,
                new Text(
                        "实测%s人，未超过核定最大承载量%s人；预约、监测、限流措施问题未列入呈安委〔2023〕7号 二（十）".formatted(counted, approved),
                        "%s persons counted, not above the approved capacity of %s; 呈安委〔2023〕7号, part two (10), does not list bookings, monitoring and limits"
                                .formatted(counted, approved)));
    }
}
