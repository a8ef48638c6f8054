package org.bihuan.core.hazard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EventStore;

/**
 * Says whether something shows the state after the work on a hazard, be it kept with its own record or with one that was merged
 * into it. What was shown before the work was returned, or before the hazard was opened again, shows other work; and what is the
 * same file as that, or as one that shows the hazard as it was found, shows nothing after.
 */
public record AfterEvidence(AttachmentStore attachments, EventStore events) {
    private static final Set<String> SET_BACK = Set.of("returned", "reopened");

    /** Whether it is major and nothing shows that. */
    boolean missing(Hazard hazard) {
        return hazard.judgement().level() == Severity.MAJOR
                && look(hazard).showing().findAny().isEmpty();
    }

    /** Says that nothing shows it; if something is meant to, why that does not. */
    void explain(Hazard hazard, String pointer, Faults faults) {
        Look look = look(hazard);
        look.meant()
                .max(Comparator.comparing(Attachment::added))
                .ifPresentOrElse(
                        piece -> faults.add(
                                pointer,
                                look.ofEarlierWork(piece)
                                        ? HazardFault.EVIDENCE_OF_EARLIER_WORK
                                        : HazardFault.EVIDENCE_SHOWN_BEFORE,
                                piece.name()),
                        () -> faults.add(pointer, HazardFault.NO_EVIDENCE_AFTER));
    }

    /** Whether this piece shows that of an accepted hazard, and no other does; no piece that came later says that it does not. */
    public boolean alone(Hazard hazard, AttachmentId piece) {
        Look look = look(hazard);
        return look.meant().anyMatch(one -> one.id().equals(piece) && !look.ofEarlierWork(one))
                && look.showing().allMatch(one -> one.id().equals(piece))
                && carries(hazard);
    }

    /** Whether an accepted hazard was accepted on something that is gone without what these records of it have. */
    boolean lost(Hazard hazard, Hazard without) {
        return look(without).showing().findAny().isEmpty() && carries(hazard);
    }

    /** Whether an acceptance rests on such a piece: a general hazard needs none, a major one none where somebody said why. */
    private boolean carries(Hazard hazard) {
        return hazard.acceptance()
                .filter(acceptance -> acceptance.evidenceWaiver().isEmpty())
                .filter(acceptance -> hazard.judgement().level() == Severity.MAJOR || shownWhenAccepted(hazard))
                .isPresent();
    }

    private boolean shownWhenAccepted(Hazard hazard) {
        Instant accepted =
                latest(events.of(hazard.id().value()), Set.of("accepted")).orElse(Instant.MAX);
        List<Attachment> then = pieces(hazard)
                .filter(one -> !one.added().isAfter(accepted))
                .filter(one -> latest(events.of(one.id().value()), Set.of("voided"))
                        .filter(voided -> !voided.isAfter(accepted))
                        .isEmpty())
                .toList();
        return new Look(then, setBack(hazard)).showing().findAny().isPresent();
    }

    private Look look(Hazard hazard) {
        List<Attachment> pieces =
                pieces(hazard).filter(one -> one.voidReason().isEmpty()).toList();
        return new Look(pieces, setBack(hazard));
    }

    private Stream<Attachment> pieces(Hazard hazard) {
        return hazard.records().stream().flatMap(record -> attachments.of(record.value()).stream());
    }

    /** Its records are of one and the same hazard: what set back one of them set back all. */
    private Optional<Instant> setBack(Hazard hazard) {
        return latest(
                hazard.records().stream()
                        .flatMap(record -> events.of(record.value()).stream())
                        .toList(),
                SET_BACK);
    }

    private static Optional<Instant> latest(List<Event> events, Set<String> actions) {
        return events.stream()
                .filter(event -> actions.contains(event.action()))
                .map(Event::recorded)
                .max(Comparator.naturalOrder());
    }

    /**
     * The pieces of a hazard.
     *
     * @param pieces those that are, or were, not voided
     * @param setBack when its work was set back last
     */
    private record Look(List<Attachment> pieces, Optional<Instant> setBack) {
        /** Those that somebody says show the state after the work. */
        Stream<Attachment> meant() {
            return pieces.stream().filter(one -> one.purpose() == Purpose.AFTER);
        }

        /** Those that do. */
        Stream<Attachment> showing() {
            Set<String> before = pieces.stream()
                    .filter(one -> one.purpose() == Purpose.BEFORE || ofEarlierWork(one))
                    .map(Attachment::sentSha256)
                    .collect(Collectors.toSet());
            return meant().filter(one -> !before.contains(one.sentSha256()));
        }

        boolean ofEarlierWork(Attachment piece) {
            return setBack.filter(since -> !piece.added().isAfter(since)).isPresent();
        }
    }
}
