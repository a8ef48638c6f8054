package org.bihuan.api.accident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Link;

/**
 * An accident (事故).
 *
 * @param head what every record carries; it happened on the day that the head says
 * @param accident its kind
 * @param place where exactly
 * @param title one line
 * @param description what happened
 * @param toll what it cost, as known today
 * @param responsible whether it is a production safety liability accident (生产安全责任事故); empty until that is found out
 * @param listing which committee supervises its handling
 * @param links the hazards that led to it
 * @param stage where the record stands
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Accident(
        Head head,
        AccidentKind accident,
        String place,
        String title,
        String description,
        Toll toll,
        Optional<Boolean> responsible,
        Listing listing,
        List<Link> links,
        AccidentStage stage,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {

    /** The next version, with what is known now. */
    public Accident corrected(Toll now, Optional<Boolean> liability) {
        return next(now, liability, listing, stage, voidReason);
    }

    /** The next version, supervised by this committee or by none. */
    public Accident listed(Listing by) {
        return next(toll, responsible, by, stage, voidReason);
    }

    @Override
    public Accident supplemented() {
        return next(toll, responsible, listing, stage, voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public Accident voided(String reason) {
        return next(toll, responsible, listing, AccidentStage.VOIDED, Optional.of(reason));
    }

    private Accident next(
            Toll now, Optional<Boolean> liability, Listing by, AccidentStage next, Optional<String> reason) {
        return new Accident(
                head, accident, place, title, description, now, liability, by, links, next, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACCIDENT;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String text() {
        return place + "\n" + description;
    }

    @Override
    public Set<String> marks() {
        return Set.of(CampaignRecord.mark("grade", toll.grade()), CampaignRecord.mark("accident-listing", listing));
    }

    /** Annex 2 counts no accidents; sectors ask {@link AccidentService#months}. */
    @Override
    public List<Count> counts() {
        return List.of();
    }
}
