package org.bihuan.core.attachment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.attachment.Holders.Held;

/** The events that records get because of their attachments; a command's key stays with the attachment's own. */
record HolderEvents(Holders holders, AuditTrail trail) {
    /** The next event of the record that an attachment belongs to, as that record is now. */
    Event of(Caller caller, Attachment attachment, String action, String reason, List<Change> changes) {
        return of(caller, attachment.kind(), attachment.record(), action, reason, changes);
    }

    /** The next event of a record. */
    Event of(Caller caller, RecordKind kind, UUID record, String action, String reason, List<Change> changes) {
        Held held = holders.find(kind, record).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return trail.event(
                Command.by(caller),
                kind,
                record,
                held.version() + 1,
                held.lastHash(),
                action,
                reason,
                changes,
                held.next());
    }

    /** What an attachment adds to the record's history, or takes away. */
    static List<Change> whole(Attachment attachment, boolean added) {
        return Stream.of(
                        Stream.of(
                                change("attachment.id", attachment.id().toString(), added),
                                change("attachment.name", attachment.name(), added)),
                        attachment.caption().stream().map(words -> change("attachment.caption", words, added)),
                        Stream.of(
                                change(
                                        "attachment.purpose",
                                        attachment.purpose().name(),
                                        added),
                                change("attachment.sha256", attachment.sha256(), added)))
                .flatMap(some -> some)
                .toList();
    }

    private static Change change(String field, String value, boolean added) {
        return added ? new Change(field, "", value) : new Change(field, value, "");
    }
}
