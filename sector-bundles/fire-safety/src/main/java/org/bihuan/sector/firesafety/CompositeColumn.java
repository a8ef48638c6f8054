package org.bihuan.sector.firesafety;

import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.sector.ColumnRule;
import org.bihuan.api.sector.SectorId;
import org.osgi.service.component.annotations.Component;

/**
 * Hazards that several elements together made major: which they are stands in the judgement, in no item. Only {@link
 * CompositeGradeRule} gives a reason of the grade.
 */
@Component
public final class CompositeColumn implements ColumnRule {
    private static final SectorId SECTOR = new SectorId("fire-safety");

    @Override
    public SectorId sector() {
        return SECTOR;
    }

    @Override
    public String column() {
        return "composite-judged";
    }

    @Override
    public boolean counts(Judgement judgement) {
        return judgement.level() == Severity.MAJOR && judgement.gradeReason().isPresent();
    }
}
