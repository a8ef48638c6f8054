package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.hazard.Hazard;

/**
 * Judges whether a hazard lasts so long, punished so often, that closure and a ban are to be proposed (R-ENF-03).
 *
 * @param longDays from how many days on it lasts long
 * @param manyPenalties from how many penalties on it was punished often
 */
record Persistences(int longDays, int manyPenalties) {
    /** @param standing the penalties for it that stand */
    Persistence of(Hazard hazard, List<Decision> standing, LocalDate today) {
        boolean closing = standing.stream().anyMatch(one -> one.kind() == DecisionKind.CLOSURE);
        int penalties = (int) standing.stream()
                .filter(one -> one.subject() == Subject.ENTERPRISE)
                .map(Decision::document)
                .distinct()
                .count();
        long days = ChronoUnit.DAYS.between(hazard.occurred(), today);
        boolean open =
                hazard.judgement().level() == Severity.MAJOR && hazard.stage().open();
        boolean persists = open && days >= longDays && penalties >= manyPenalties;
        boolean banned = standing.stream().anyMatch(one -> one.bans(today));
        return new Persistence(days, penalties, longDays, manyPenalties, persists && !closing, persists && !banned);
    }
}
