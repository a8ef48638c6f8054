package org.bihuan.sector.civilexplosivesanddefenceindustry;

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
 * What the plan lists is a dangerous place of ten persons or more (plan, part two (13): “10人以上”, ten included as in article
 * 1259 of the Civil Code). Where the persons were counted, the number says whether it is one.
 */
@Component
public final class TenPersonPlaceRule implements GradeRule {
    private static final SectorId SECTOR = new SectorId("civil-explosives-and-defence-industry");
    private static final ItemId TEN_PERSON_PLACE = new ItemId("exp-17");

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public Optional<Grade> grade(HazardFacts facts) {
        return facts.item().id().equals(TEN_PERSON_PLACE)
                ? facts.measured("persons").map(TenPersonPlaceRule::grade)
                : Optional.empty();
    }

    private static Grade grade(BigDecimal persons) {
        boolean listed = persons.compareTo(BigDecimal.TEN) >= 0;
        String counted = persons.toPlainString();
        Text reason = listed
                ? new Text(
                        "呈安委〔2023〕7号 二（十三）：实测%s人，属“10人以上危险作业场所”".formatted(counted),
                        "呈安委〔2023〕7号, part two (13): %s persons counted, a place of ten or more".formatted(counted))
                : new Text(
                        "实测%s人，不足呈安委〔2023〕7号 二（十三）所列“10人以上”".formatted(counted),
                        "%s persons counted, fewer than the ten of 呈安委〔2023〕7号, part two (13)".formatted(counted));
        return new Grade(
                listed ? Severity.MAJOR : Severity.GENERAL,
                listed ? LegalGround.PLAN_LISTED : LegalGround.NONE,
                reason);
    }
}
