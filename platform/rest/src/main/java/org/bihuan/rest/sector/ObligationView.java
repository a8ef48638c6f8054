package org.bihuan.rest.sector;

import java.time.LocalDate;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.rest.json.Json;

/** Something that the enterprises of a sector do at least once in a period. */
public record ObligationView(String duty, String whom, String rule, LocalDate from, LocalDate until) {
    static ObligationView of(Obligation obligation) {
        return new ObligationView(
                Json.id(obligation.duty()),
                Json.id(obligation.whom()),
                obligation.rule(),
                obligation.from(),
                obligation.until());
    }
}
