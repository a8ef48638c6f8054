package org.bihuan.api.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.record.Measure;

/**
 * A finding that Annex 1 counts in spot checks of the six works (plan, Annex 1, on the spot checks; part three (2) 1).
 *
 * @param measure the figure that it feeds
 * @param items items of the common checklist; one that is not met is the finding
 */
public record SpotCheckIndicator(Measure measure, List<ItemId> items) {
    /** In the order of Annex 1. */
    public static final List<SpotCheckIndicator> ALL = List.of(
            // the principal did not study and organise the survey in person
            of(Measure.SPOT_CHECK_02, "ent-04"),
            // the principal led no check
            of(Measure.SPOT_CHECK_03, "ent-08"),
            // no list of duties of the deputies
            of(Measure.SPOT_CHECK_04, "ent-10"),
            // no safety department, or too few safety officers
            of(Measure.SPOT_CHECK_05, "ent-11"),
            // work that needs a certificate is done without
            of(Measure.SPOT_CHECK_06, "ent-16"),
            // safety of contractors and tenants in disorder
            of(Measure.SPOT_CHECK_07, "ent-18", "ent-19"),
            // no drill as prescribed, or people who do not know the way out
            of(Measure.SPOT_CHECK_08, "ent-20"));

    private static SpotCheckIndicator of(Measure measure, String... items) {
        return new SpotCheckIndicator(measure, Stream.of(items).map(ItemId::new).toList());
    }

    /** Whether a sheet has the finding. */
    public boolean foundOn(Sheet sheet) {
        return sheet.items().anyMatch(one -> one.is(Verdict.NOT_MET) && items.contains(one.item()));
    }
}
