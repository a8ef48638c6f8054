package org.bihuan.core.attachment;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentFault;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.AttachmentProblem;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.attachment.Repeat;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.attachment.Holders.Held;
import org.bihuan.core.attachment.Intake.Taken;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.hazard.AfterEvidence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Evidence of records. A file is on disk before the row that names it; row, own event and the record's event are one
 * transaction. Adding does not depend on the version that the caller saw: two photos at once are no conflict.
 */
@Component
public final class DefaultAttachmentService implements AttachmentService {
    private static final int MOST_OF_A_RECORD = 100;
    private static final int MOST_REPEATS = 5;
    private static final int TRIES = 10;
    private static final int LONGEST_REASON = 500;

    private final AttachmentStore attachments;
    private final ContentStore contents;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final Holders holders;
    private final HolderEvents events;
    private final Intake intake;
    private final AcceptedOn accepted;
    private final Repetition repetition;
    private final Conflicts conflicts;
    private final Uuid7 ids;

    @Activate
    public DefaultAttachmentService(
            @Reference AttachmentStore attachments,
            @Reference ContentStore contents,
            @Reference HazardStore hazards,
            @Reference RecordStore records,
            @Reference EventStore events,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(attachments, contents, hazards, records, events, access, trail, Clock.systemUTC());
    }

    public DefaultAttachmentService(
            AttachmentStore attachments,
            ContentStore contents,
            HazardStore hazards,
            RecordStore records,
            EventStore events,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.holders = new Holders(hazards, records);
        this.events = new HolderEvents(holders, trail);
        this.intake = new Intake(contents);
        this.accepted = new AcceptedOn(hazards, new AfterEvidence(attachments, events));
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        this.ids = new Uuid7(clock);
    }

    @Override
    public Attachment add(Command command, RecordKind kind, UUID record, NewAttachment attachment) {
        access.require(command.caller(), Function.ADD_ATTACHMENT);
        return repetition.once(command, () -> addNew(command, kind, record, attachment), this::current);
    }

    private Attachment addNew(Command command, RecordKind kind, UUID record, NewAttachment told) {
        Caller caller = command.caller();
        changeable(caller, Function.ADD_ATTACHMENT, kind, record);
        if (held(caller, kind, record).voided()) {
            throw new ProblemException(AttachmentProblem.RECORD_IS_VOID);
        }
        if (attachments.of(record).size() >= MOST_OF_A_RECORD) {
            throw new ProblemException(AttachmentProblem.TOO_MANY_ATTACHMENTS, MOST_OF_A_RECORD);
        }
        Taken taken = intake.take(told, kind, command.faults());
        Attachment attachment = new Attachment(
                new AttachmentId(ids.next()),
                kind,
                record,
                taken.purpose(),
                taken.name(),
                taken.caption(),
                taken.type(),
                taken.size(),
                taken.sha256(),
                told.sha256(),
                taken.photo().isPresent(),
                taken.photo(),
                caller.user(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                1);
        Event event = trail.event(
                command,
                RecordKind.ATTACHMENT,
                attachment.id().value(),
                1,
                "",
                "added",
                "",
                Optional.empty(),
                attachment);
        again(attachment, () -> {
            Event ofRecord = events.of(caller, attachment, "evidence-added", "", HolderEvents.whole(attachment, true));
            attachments.add(attachment, event, ofRecord);
            trail.committed(event);
            trail.committed(ofRecord);
        });
        return attachment;
    }

    @Override
    public Attachment caption(Command command, AttachmentId id, CaptionAttachment caption) {
        access.require(command.caller(), Function.ADD_ATTACHMENT);
        return repetition.once(command, () -> captioned(command, id, caption), this::current);
    }

    private Attachment captioned(Command command, AttachmentId id, CaptionAttachment told) {
        Stored<Attachment> stored = visible(command.caller(), id);
        Attachment before = stored.record();
        changeable(command.caller(), Function.ADD_ATTACHMENT, before.kind(), before.record());
        Optional<Long> seen = command.faults().present("/version", told.version());
        Optional<String> caption = Intake.caption("/caption", told.caption(), before.kind(), command.faults());
        command.faults().require(!caption.equals(before.caption()), "/caption", AttachmentFault.CAPTION_AS_BEFORE);
        requireCurrent(command, before, seen);
        List<Change> changes = List.of(
                new Change("attachment.name", before.name(), before.name()),
                new Change("attachment.caption", before.caption().orElse(""), caption.orElse("")));
        return changed(command, stored, before.captioned(caption), "captioned", "", changes);
    }

    @Override
    public Attachment cancel(Command command, AttachmentId id, ReasonedChange reason) {
        access.require(command.caller(), Function.VOID_ATTACHMENT);
        return repetition.once(command, () -> voided(command, id, reason), this::current);
    }

    private Attachment voided(Command command, AttachmentId id, ReasonedChange told) {
        Stored<Attachment> stored = visible(command.caller(), id);
        Attachment before = stored.record();
        if (!mayVoid(command.caller(), before)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Optional<Long> seen = command.faults().present("/version", told.version());
        Optional<String> reason = command.faults().text("/reason", told.reason(), LONGEST_REASON);
        requireCurrent(command, before, seen);
        String why = reason.orElseThrow();
        return changed(command, stored, before.voided(why), "voided", why, HolderEvents.whole(before, false));
    }

    /** Every fault, then the version that the caller saw, then whether it was voided. */
    private void requireCurrent(Command command, Attachment before, Optional<Long> seen) {
        command.faults().throwIfAny();
        if (seen.orElseThrow() != before.version()) {
            throw conflicts.stale(before.id().value());
        }
        if (before.voidReason().isPresent()) {
            throw new ProblemException(AttachmentProblem.ALREADY_VOIDED);
        }
    }

    private Attachment changed(
            Command command,
            Stored<Attachment> stored,
            Attachment after,
            String action,
            String reason,
            List<Change> changes) {
        Event event = trail.event(
                command,
                RecordKind.ATTACHMENT,
                after.id().value(),
                after.version(),
                stored.lastHash(),
                action,
                reason,
                Optional.of(stored.record()),
                after);
        again(after, () -> {
            List<Event> ofRecords = ofRecords(command.caller(), after, "evidence-" + action, reason, changes);
            // after the records' versions were read: whoever accepts them or voids another piece meanwhile makes those
            // stale
            if (after.voidReason().isPresent()) {
                accepted.keep(stored.record());
            }
            attachments.change(after, event, ofRecords);
            trail.committed(event);
            ofRecords.forEach(trail::committed);
        });
        return after;
    }

    @Override
    public Attachment get(Caller caller, AttachmentId id) {
        return visible(caller, id).record();
    }

    @Override
    public List<Attachment> list(Caller caller, RecordKind kind, UUID record) {
        held(caller, kind, record);
        return attachments.of(record);
    }

    @Override
    public List<Function> functions(Caller caller, RecordKind kind, UUID record) {
        Held held = held(caller, kind, record);
        return Stream.of(Function.ADD_ATTACHMENT, Function.VOID_ATTACHMENT)
                .filter(function -> function != Function.ADD_ATTACHMENT || !held.voided())
                .filter(function -> allows(caller, function, kind, held))
                .toList();
    }

    @Override
    public boolean voidable(Caller caller, Attachment piece) {
        return piece.voidReason().isEmpty() && mayVoid(caller, piece);
    }

    /** Whether that is theirs to do: who added the piece, and who decides about its record. */
    private boolean mayVoid(Caller caller, Attachment piece) {
        Held held = held(caller, piece.kind(), piece.record());
        boolean own = piece.addedBy().equals(caller.user());
        return allows(caller, Function.VOID_ATTACHMENT, piece.kind(), held)
                && (own || access.reach(caller, Holders.voiding(piece.kind())).covers(held.ownership()));
    }

    @Override
    public boolean supplements(Attachment attachment) {
        return attachment.supplements(
                holders.find(attachment.kind(), attachment.record()).flatMap(Held::signedSince));
    }

    @Override
    public List<Repeat> repeats(Caller caller, Attachment attachment) {
        if (attachment.voidReason().isPresent()) {
            return List.of();
        }
        return attachments.repeatsOf(attachment, MOST_REPEATS).stream()
                .map(other -> new Repeat(other.sentSha256().equals(attachment.sentSha256()), where(caller, other)))
                .toList();
    }

    @Override
    public InputStream content(Caller caller, AttachmentId id) {
        return opened(get(caller, id).sha256());
    }

    @Override
    public InputStream thumbnail(Caller caller, AttachmentId id) {
        return opened(get(caller, id).photo().map(Photo::thumbnail).orElseThrow(DefaultAttachmentService::notFound));
    }

    private InputStream opened(String sha256) {
        return contents.open(sha256).orElseThrow(() -> new ProblemException(AttachmentProblem.CONTENT_DAMAGED));
    }

    private Optional<Repeat.Where> where(Caller caller, Attachment other) {
        return reached(caller, other.kind(), other.record())
                .map(held -> new Repeat.Where(other.id(), other.kind(), other.record(), held.label(), other.purpose()));
    }

    /** Of the record that it is kept with; where it is voided, of the one that was or will be accepted on it as well. */
    private List<Event> ofRecords(
            Caller caller, Attachment attachment, String action, String reason, List<Change> changes) {
        Event own = events.of(caller, attachment, action, reason, changes);
        return Stream.concat(
                        Stream.of(own),
                        Optional.of(attachment)
                                .filter(one -> one.voidReason().isPresent())
                                .flatMap(accepted::elsewhere)
                                .map(id -> events.of(caller, RecordKind.HAZARD, id, action, reason, changes))
                                .stream())
                .toList();
    }

    /** Tries anew while somebody else changes the record; what is added or voided does not depend on it. */
    private void again(Attachment attachment, Runnable work) {
        for (int i = 1; i < TRIES; i++) {
            try {
                work.run();
                return;
            } catch (StaleRecordException overtaken) {
                if (attachments
                                .find(attachment.id())
                                .map(one -> one.record().version())
                                .orElse(0L)
                        != attachment.version() - 1) {
                    throw conflicts.stale(attachment.id().value());
                }
            }
        }
        throw conflicts.stale(attachment.record());
    }

    private void changeable(Caller caller, Function function, RecordKind kind, UUID record) {
        if (!allows(caller, function, kind, held(caller, kind, record))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private boolean allows(Caller caller, Function function, RecordKind kind, Held held) {
        boolean shared = function == Function.ADD_ATTACHMENT
                && held.takesEvidence()
                && held.part().test(caller.user());
        return shared
                || Stream.concat(Stream.of(function), Holders.work(kind).stream())
                        .allMatch(needed -> access.reach(caller, needed).covers(held.ownership()));
    }

    private Held held(Caller caller, RecordKind kind, UUID record) {
        holders.read(kind).ifPresent(function -> access.require(caller, function));
        return reached(caller, kind, record).orElseThrow(DefaultAttachmentService::notFound);
    }

    private Optional<Held> reached(Caller caller, RecordKind kind, UUID record) {
        return holders.read(kind).flatMap(function -> holders.find(kind, record)
                .filter(held -> held.part().test(caller.user())
                        || access.reach(caller, function).covers(held.ownership())));
    }

    private Stored<Attachment> visible(Caller caller, AttachmentId id) {
        Stored<Attachment> stored = attachments.find(id).orElseThrow(DefaultAttachmentService::notFound);
        held(caller, stored.record().kind(), stored.record().record());
        return stored;
    }

    private Attachment current(UUID id) {
        return attachments
                .find(new AttachmentId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
