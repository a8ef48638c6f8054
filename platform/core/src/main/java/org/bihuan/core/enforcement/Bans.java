package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.record.Paged;

/**
 * Finds the bans against people of a name; spaces within names are no difference.
 *
 * @param records where cases are kept
 */
public record Bans(RecordStore records) {
    /** The bans that stand, by {@linkplain #key names}; of several against one name any. */
    public Map<String, IndustryBan> byName(LocalDate today) {
        RecordQuery.Selection withBans = RecordQuery.select().measure(Measure.BANS);
        Map<String, IndustryBan> bans = new HashMap<>();
        Paged.all(after -> records.list(EnforcementCase.class, withBans.page(after, Paged.AT_ONCE), new Reach.All()))
                .stream()
                .flatMap(whole -> standing(whole, today).map(one -> ban(whole.head(), one, new Reach.None())))
                .forEach(ban -> bans.putIfAbsent(key(ban.person()), ban));
        return bans;
    }

    private static Stream<Decision> standing(EnforcementCase whole, LocalDate today) {
        return whole.penalties().stream().filter(decision -> decision.bans(today));
    }

    /** @param cases the cases that the caller may see */
    List<IndustryBan> of(String person, Reach cases, LocalDate today) {
        String name = key(person);
        return records.mayName(EnforcementCase.class, Measure.BANS, name).stream()
                .flatMap(whole -> standing(whole, today)
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

    /** A name without spaces. */
    public static String key(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }
}
