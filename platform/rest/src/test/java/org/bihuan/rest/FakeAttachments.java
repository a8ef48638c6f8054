package org.bihuan.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.AttachmentService;
import org.bihuan.api.attachment.CaptionAttachment;
import org.bihuan.api.attachment.NewAttachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.attachment.Repeat;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.testkit.Some;

/** One photo of one hazard, which was used before on a record that may not be seen. */
final class FakeAttachments implements AttachmentService {
    static final Attachment PHOTO = Some.anAttachmentOf(Some.aHazard().build()).build();

    private final FakePlatform platform;

    FakeAttachments(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Attachment add(Command command, RecordKind kind, UUID record, NewAttachment attachment) {
        platform.note(
                command,
                kind + " " + attachment.purpose() + " " + attachment.name() + " " + attachment.caption() + " "
                        + FakePlatform.content(attachment.file()));
        return PHOTO;
    }

    @Override
    public Attachment caption(Command command, AttachmentId id, CaptionAttachment caption) {
        platform.note(command, caption);
        return PHOTO.captioned(Optional.ofNullable(caption.caption()));
    }

    @Override
    public Attachment cancel(Command command, AttachmentId id, ReasonedChange reason) {
        platform.note(command, reason);
        return PHOTO.voided("拍错了");
    }

    @Override
    public Attachment get(Caller caller, AttachmentId id) {
        return PHOTO;
    }

    @Override
    public List<Attachment> list(Caller caller, RecordKind kind, UUID record) {
        return List.of(PHOTO);
    }

    @Override
    public List<Function> functions(Caller caller, RecordKind kind, UUID record) {
        return List.of(Function.ADD_ATTACHMENT);
    }

    @Override
    public boolean voidable(Caller caller, Attachment piece) {
        return true;
    }

    @Override
    public boolean supplements(Attachment attachment) {
        return true;
    }

    @Override
    public List<Repeat> repeats(Caller caller, Attachment attachment) {
        return List.of(
                new Repeat(true, Optional.empty()),
                new Repeat(
                        false,
                        Optional.of(new Repeat.Where(
                                PHOTO.id(), RecordKind.HAZARD, PHOTO.record(), "530114-2023-000007", Purpose.AFTER))));
    }

    @Override
    public InputStream content(Caller caller, AttachmentId id) {
        return new ByteArrayInputStream("pixels".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream thumbnail(Caller caller, AttachmentId id) {
        return new ByteArrayInputStream("few pixels".getBytes(StandardCharsets.UTF_8));
    }
}
