package org.bihuan.core.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.record.Paged;

/** The records of a kind within reach by what they say: nobody means to register one of them once more. */
public final class SaidBefore {
    private final Map<Said, String> numbers = new HashMap<>();

    private SaidBefore() {}

    /** What tells a record from others of its kind. */
    private record Said(Optional<EnterpriseId> enterprise, LocalDate occurred, String title, String description) {}

    /**
     * Those that were not voided.
     *
     * @param description what a record says besides its title
     */
    public static <R extends CampaignRecord> SaidBefore of(
            RecordStore records, Class<R> type, Reach reach, Function<R, String> description) {
        SaidBefore before = new SaidBefore();
        Paged.all(after -> records.list(type, RecordQuery.select().page(after, Paged.AT_ONCE), reach)).stream()
                .filter(one -> one.voidReason().isEmpty())
                .forEach(one -> before.numbers.put(
                        new Said(
                                one.head().ownership().enterprise(),
                                one.head().occurred(),
                                one.title(),
                                description.apply(one)),
                        one.head().number()));
        return before;
    }

    /** The number of the record that says this. */
    public Optional<String> number(
            Optional<EnterpriseId> enterprise, LocalDate occurred, String title, String description) {
        return Optional.ofNullable(numbers.get(new Said(enterprise, occurred, title, description)));
    }
}
