package org.bihuan.core.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.Share;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures over all rows since the campaign began, for views that know no rows. Callable from any thread. */
@Component(service = Totals.class)
public final class Totals {
    private final Cube cube;
    private final Annex2FormSource form;
    private final CampaignService campaigns;

    @Activate
    public Totals(@Reference Cube cube, @Reference Annex2FormSource form, @Reference CampaignService campaigns) {
        this.cube = cube;
        this.form = form;
        this.campaigns = campaigns;
    }

    /** The sums up to a day. */
    public Map<Measure, Long> until(LocalDate day, Share share) {
        return sums(cube.sums(start(), day, share));
    }

    private Map<Measure, Long> sums(Figures figures) {
        Map<Measure, Long> totals = new EnumMap<>(Measure.class);
        form.form().rows().stream()
                .filter(row -> row.kind() == Kind.LEAF)
                .map(row -> figures.rows().getOrDefault(row.id(), Map.of()))
                .forEach(row -> row.forEach((measure, amount) -> totals.merge(measure, amount, Long::sum)));
        return totals;
    }

    /** How many there were from a day to another, none if that is earlier. An enterprise counts once, however many rows it is in. */
    public Map<Measure, Long> between(LocalDate from, LocalDate until, Share share) {
        if (from.isAfter(until)) {
            return Map.of();
        }
        Figures figures = cube.sums(from, until, share);
        Map<Measure, Long> totals = sums(figures);
        totals.putAll(figures.enterprises());
        return totals;
    }

    /** The first day that counts. */
    public LocalDate start() {
        return campaigns.current().start();
    }
}
