package org.bihuan.api.accident;

import java.math.BigDecimal;

/**
 * What an accident cost.
 *
 * @param deaths people who died
 * @param injuries people seriously injured, acute industrial poisoning included
 * @param loss direct economic loss in yuan
 */
public record Toll(int deaths, int injuries, BigDecimal loss) {
    /** @throws ArithmeticException if the loss has more than two decimals */
    public Toll {
        loss = loss.setScale(2);
    }

    /** How grave that is. */
    public AccidentGrade grade() {
        return AccidentGrade.of(this);
    }
}
