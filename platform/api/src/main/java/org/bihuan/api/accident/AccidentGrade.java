package org.bihuan.api.accident;

import java.math.BigDecimal;

/**
 * How grave an accident is (国务院令第493号, article 3): each grade begins at so many deaths, serious injuries or so much loss, that
 * number included; the gravest that one of the three reaches is the accident's.
 */
public enum AccidentGrade {
    /** 一般事故 */
    ORDINARY(0, 0, 0),
    /** 较大事故 */
    SERIOUS(3, 10, 10_000_000),
    /** 重大事故 */
    MAJOR(10, 50, 50_000_000),
    /** 特别重大事故 */
    EXTRAORDINARY(30, 100, 100_000_000);

    private final int deaths;
    private final int injuries;
    private final BigDecimal loss;

    AccidentGrade(int deaths, int injuries, long loss) {
        this.deaths = deaths;
        this.injuries = injuries;
        this.loss = BigDecimal.valueOf(loss);
    }

    /** The grade of an accident that cost so much. */
    public static AccidentGrade of(Toll toll) {
        AccidentGrade gravest = ORDINARY;
        for (AccidentGrade grade : values()) {
            boolean reached = toll.deaths() >= grade.deaths
                    || toll.injuries() >= grade.injuries
                    || toll.loss().compareTo(grade.loss) >= 0;
            gravest = reached ? grade : gravest;
        }
        return gravest;
    }
}
