package org.bihuan.api.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;

/**
 * Something that a unit did for the campaign (工作记录). Its lead is the unit that did it. What it feeds is copied when it is
 * made, so that it stays counted whatever becomes of its kind.
 *
 * @param head what every record carries; it happened on the day that the head says
 * @param work id of its kind
 * @param workName name of its kind then
 * @param feeds the indicators of Annex 1 that it feeds
 * @param counted what of it they count
 * @param content what was done
 * @param stage where it stands
 * @param voidReason why it was voided
 * @param version grows with every change
 */
public record WorkRecord(
        Head head,
        String work,
        String workName,
        List<Measure> feeds,
        WorkKind.Counted counted,
        Content content,
        WorkStage stage,
        Optional<String> voidReason,
        long version)
        implements CampaignRecord {
    /**
     * What was done.
     *
     * @param title one line
     * @param people who took part
     * @param place where
     * @param quantity what the kind counts: people, enterprises
     * @param amount yuan
     * @param description further words
     */
    public record Content(
            String title,
            Optional<String> people,
            Optional<String> place,
            Optional<Long> quantity,
            Optional<BigDecimal> amount,
            Optional<String> description) {}

    /** The next version, with what is known now. */
    public WorkRecord corrected(Content now) {
        return next(now, stage, voidReason);
    }

    @Override
    public WorkRecord supplemented() {
        return next(content, stage, voidReason);
    }

    /** The next version, after it turned out to be registered wrongly. */
    public WorkRecord voided(String reason) {
        return next(content, WorkStage.VOIDED, Optional.of(reason));
    }

    private WorkRecord next(Content now, WorkStage next, Optional<String> reason) {
        return new WorkRecord(head, work, workName, feeds, counted, now, next, reason, version + 1);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.WORK_RECORD;
    }

    @Override
    public String state() {
        return stage.name();
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public String text() {
        return Stream.of(Optional.of(workName), content.people(), content.place(), content.description())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The mark of a kind of work. */
    public static String mark(String work) {
        return "work." + work;
    }

    @Override
    public Set<String> marks() {
        return Set.of(mark(work));
    }

    @Override
    public List<Count> counts() {
        if (stage == WorkStage.VOIDED) {
            return List.of();
        }
        return feeds.stream()
                .map(measure -> Count.of(measure, head, head.occurred(), contribution()))
                .toList();
    }

    private long contribution() {
        return switch (counted) {
            case ONCE -> 1;
            case QUANTITY -> content.quantity().orElse(0L);
            case AMOUNT ->
                content.amount().orElse(BigDecimal.ZERO).movePointRight(2).longValueExact();
        };
    }
}
