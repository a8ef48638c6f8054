package org.bihuan.api.selfcheck;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;

/**
 * An emergency drill of an enterprise (应急演练; plan, part three (2) 1 (6)).
 *
 * @param head what every record carries; it happens on the day of the drill
 * @param subject which plan was drilled
 * @param participants how many people took part
 * @param knowWayOut whether those asked at random knew the way out
 * @param evaluation what the drill showed
 * @param stage where it stands
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record Drill(
        Head head,
        String subject,
        int participants,
        boolean knowWayOut,
        String evaluation,
        DrillStage stage,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {

    /** The next version, after it turned out to be entered wrongly. */
    public Drill voided(String reason) {
        return next(DrillStage.VOIDED, Optional.of(reason));
    }

    @Override
    public Drill supplemented() {
        return next(stage, voidReason);
    }

    private Drill next(DrillStage next, Optional<String> reason) {
        return new Drill(head, subject, participants, knowWayOut, evaluation, next, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DRILL;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String title() {
        return subject;
    }

    @Override
    public String text() {
        return evaluation;
    }

    @Override
    public List<Count> counts() {
        return List.of();
    }
}
