package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;

/**
 * Finds the bans against people of a name; spaces within names are no difference.
 *
 * @param records where cases are kept
 */
public record Bans(RecordStore records) {
    private static final int AT_ONCE = 200;

    /** The bans that stand, by {@linkplain #key names}; of several against one name any. */
    public Map<String, IndustryBan> byName(LocalDate today) {
        Map<String, IndustryBan> bans = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<EnforcementCase> page = records.list(EnforcementCase.class, withBans(after), new Reach.All());
            page.items().stream()
                    .flatMap(whole -> standing(whole, today).map(one -> ban(whole.head(), one, new Reach.None())))
                    .forEach(ban -> bans.putIfAbsent(key(ban.person()), ban));
            after = page.next();
        } while (after.isPresent());
        return bans;
    }

    private static RecordQuery withBans(Optional<String> after) {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Measure.BANS),
                Optional.empty(),
                Optional.empty(),
                after,
                AT_ONCE);
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
