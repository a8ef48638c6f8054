package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;
import org.bihuan.api.store.RecordStore;

/**
 * Finds the bans against people of a name; spaces within names are no difference.
 *
 * @param records where cases are kept
 */
record Bans(RecordStore records) {
    /** @param cases the cases that the caller may see */
    List<IndustryBan> of(String person, Reach cases, LocalDate today) {
        String name = key(person);
        return records.mayName(EnforcementCase.class, Measure.BANS, name).stream()
                .flatMap(whole -> whole.penalties().stream()
                        .filter(decision -> decision.bans(today))
                        .filter(decision -> decision.person()
                                .map(Bans::key)
                                .filter(name::equals)
                                .isPresent())
                        .map(decision -> ban(whole.head(), decision, cases)))
                .toList();
    }

    private static IndustryBan ban(Head head, Decision decision, Reach cases) {
        return new IndustryBan(
                decision.person().orElseThrow(),
                head.enterpriseName().orElse(""),
                decision.document().orElse(""),
                decision.date(),
                decision.until(),
                decision.department(),
                decision.content(),
                Optional.of(head).filter(one -> cases.covers(one.ownership())).map(Head::id));
    }

    private static String key(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }
}
