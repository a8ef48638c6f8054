package org.bihuan.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.Stored;

/** Reads every file of evidence again. Which there are is listed first, so that no transaction waits for the disk. */
final class ContentCheck {
    private final AttachmentStore attachments;
    private final ContentStore contents;
    private final Ledger ledger;
    private long files;

    ContentCheck(AttachmentStore attachments, ContentStore contents, Ledger ledger) {
        this.attachments = attachments;
        this.contents = contents;
        this.ledger = ledger;
    }

    /** How many files were read, the small pictures of photos among them. */
    long run(Consumer<Finding> to) {
        List<AttachmentId> all = new ArrayList<>();
        attachments.all(stored -> all.add(stored.record().id()));
        all.forEach(id -> attachments.find(id).map(Stored::record).ifPresent(one -> check(one, to)));
        return files;
    }

    private void check(Attachment attachment, Consumer<Finding> to) {
        Stream.concat(Stream.of(attachment.sha256()), attachment.photo().map(Photo::thumbnail).stream())
                .flatMap(sha256 -> fault(sha256).stream())
                .distinct()
                .forEach(code -> to.accept(new Finding(place(attachment), code)));
    }

    private Optional<Code> fault(String sha256) {
        files++;
        Optional<String> there = contents.digest(sha256);
        if (there.isEmpty()) {
            return Optional.of(Code.FILE_MISSING);
        }
        return there.filter(sha256::equals).isPresent() ? Optional.empty() : Optional.of(Code.FILE_ALTERED);
    }

    private Place place(Attachment attachment) {
        return new Place.OfFile(
                ledger.place(attachment.kind(), attachment.record()),
                ledger.place(RecordKind.ATTACHMENT, attachment.id().value()));
    }
}
