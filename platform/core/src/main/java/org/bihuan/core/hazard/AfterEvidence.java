package org.bihuan.core.hazard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EventStore;

/**
 * Says whether something shows the state after the work on a hazard, be it kept with its own record or with one that was merged
 * into it. What was shown before the work was returned, or before the hazard was opened again, shows other work.
 */
public record AfterEvidence(AttachmentStore attachments, EventStore events) {
    private static final Set<String> SET_BACK = Set.of("returned", "reopened");

    /** Whether it is major and nothing shows that. */
    boolean missing(Hazard hazard) {
        return hazard.judgement().level() == Severity.MAJOR && showing(hazard).isEmpty();
    }

    /** Whether this piece shows that of a major hazard, and no other does. */
    public boolean alone(Hazard hazard, AttachmentId piece) {
        return hazard.judgement().level() == Severity.MAJOR && showing(hazard).equals(List.of(piece));
    }

    private List<AttachmentId> showing(Hazard hazard) {
        Optional<Instant> setBack = setBack(hazard);
        return hazard.records().stream()
                .flatMap(record -> attachments.of(record.value()).stream())
                .filter(one ->
                        one.purpose() == Purpose.AFTER && one.voidReason().isEmpty())
                .filter(one ->
                        setBack.filter(since -> !one.added().isAfter(since)).isEmpty())
                .map(Attachment::id)
                .toList();
    }

    /** Its records are of one and the same hazard: what set back one of them set back all. */
    private Optional<Instant> setBack(Hazard hazard) {
        return hazard.records().stream()
                .flatMap(record -> events.of(record.value()).stream())
                .filter(event -> SET_BACK.contains(event.action()))
                .map(Event::recorded)
                .max(Comparator.naturalOrder());
    }
}
