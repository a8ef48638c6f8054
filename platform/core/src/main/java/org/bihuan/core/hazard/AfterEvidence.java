package org.bihuan.core.hazard;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EventStore;

/**
 * Says whether something shows the state after the work on a hazard. What was shown before the work was returned, or before the hazard
 * was opened again, shows other work.
 */
record AfterEvidence(AttachmentStore attachments, EventStore events) {
    private static final Set<String> SET_BACK = Set.of("returned", "reopened");

    /** Whether it is major and nothing shows that. */
    boolean missing(Hazard hazard) {
        if (hazard.judgement().level() != Severity.MAJOR) {
            return false;
        }
        Optional<Instant> setBack = events.of(hazard.id().value()).stream()
                .filter(event -> SET_BACK.contains(event.action()))
                .reduce((first, second) -> second)
                .map(Event::recorded);
        return attachments.of(hazard.id().value()).stream()
                .filter(one ->
                        one.purpose() == Purpose.AFTER && one.voidReason().isEmpty())
                .map(Attachment::added)
                .noneMatch(
                        added -> setBack.filter(since -> !added.isAfter(since)).isEmpty());
    }
}
