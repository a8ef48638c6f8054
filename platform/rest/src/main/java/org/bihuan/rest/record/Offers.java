package org.bihuan.rest.record;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.rest.http.Platform;

/**
 * Collects the steps that a page should offer for a record: possible at its stage, and within the caller's reach. What is
 * really possible the service decides when a step is taken.
 */
public final class Offers {
    private final Platform platform;
    private final CampaignRecord record;
    private final Caller caller;
    private final List<String> steps = new ArrayList<>();
    private boolean takesPart;

    public Offers(Platform platform, CampaignRecord record, Caller caller) {
        this.platform = platform;
        this.record = record;
        this.caller = caller;
    }

    /** Whether the caller takes part in the record, so that the steps that follow are open to him or her whatever the reach. */
    public Offers alsoForThoseWhoTakePart(boolean part) {
        takesPart = part;
        return this;
    }

    /** Offers a step, named as in its address, if the record is at a fitting stage. */
    public Offers step(String step, Function needed, boolean fits) {
        if (fits
                && (takesPart
                        || platform.access()
                                .reach(caller, needed)
                                .covers(record.head().ownership()))) {
            steps.add(step);
        }
        return this;
    }

    /** Offers a step that is for those alone whose reach is everything. */
    public Offers stepForAll(String step, Function needed, boolean fits) {
        return step(step, needed, fits && platform.access().reach(caller, needed) instanceof Reach.All);
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }
}
