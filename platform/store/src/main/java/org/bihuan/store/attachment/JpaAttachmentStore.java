package org.bihuan.store.attachment;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.attachment.Photo;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.Selection;
import org.bihuan.store.record.RecordSupplement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaAttachmentStore implements AttachmentStore {
    private static final int QUARTERS = 4;
    private static final Comparator<Attachment> OLDEST_FIRST =
            Comparator.comparing(attachment -> attachment.id().toString());

    private final Database database;
    private final Commands commands;

    @Activate
    public JpaAttachmentStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(Attachment attachment, Event event, Event ofRecord) {
        commands.change(attachment.id().toString(), List.of(event, ofRecord), manager -> {
            manager.persist(AttachmentEntity.from(attachment, event.hash()));
            advance(manager, ofRecord);
        });
    }

    @Override
    public void change(Attachment attachment, Event event, List<Event> ofRecords) {
        List<Event> all = Stream.concat(Stream.of(event), ofRecords.stream()).toList();
        commands.change(attachment.id().toString(), all, manager -> {
            entity(manager, attachment.id())
                    .filter(before -> before.version() == attachment.version() - 1)
                    .orElseThrow(() -> new StaleRecordException(attachment.id().toString()))
                    .take(attachment, event.hash());
            ofRecords.forEach(one -> advance(manager, one));
        });
    }

    @Override
    public Optional<Stored<Attachment>> find(AttachmentId id) {
        return database.find(AttachmentEntity.class, "attachment", id.value()).flatMap(AttachmentEntity::toStored);
    }

    @Override
    public List<Attachment> of(UUID record) {
        return database.read(manager -> where(manager, "a.record = ?1", Columns.bytes(record))
                .sorted(OLDEST_FIRST)
                .toList());
    }

    @Override
    public Map<UUID, List<String>> textsOf(Collection<UUID> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Selection selection = new Selection("attachment")
                .andIn("record_id", records.stream().map(Columns::bytes).toList());
        return selection
                .records(
                        database,
                        AttachmentEntity.class,
                        AttachmentEntity::toRecord,
                        "attachment_record",
                        "record_id, id",
                        Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.groupingBy(
                        Attachment::record, Collectors.flatMapping(one -> one.texts().stream(), Collectors.toList())));
    }

    @Override
    public List<Attachment> repeatsOf(Attachment attachment, int limit) {
        return database.read(manager -> Stream.concat(
                        where(manager, "a.sentSha256 = ?1", attachment.sentSha256()),
                        attachment.photo().stream().flatMap(photo -> alike(manager, photo)))
                .distinct()
                .filter(other -> !other.id().equals(attachment.id()))
                .filter(other -> other.voidReason().isEmpty())
                .filter(attachment::repeats)
                .sorted(OLDEST_FIRST.reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public boolean uses(String sha256) {
        return database.read(manager -> Stream.of("a.sha256 = ?1", "a.photo.thumbnail = ?1")
                .anyMatch(
                        condition -> where(manager, condition, sha256).findAny().isPresent()));
    }

    @Override
    public void all(Consumer<Stored<Attachment>> to) {
        database.stream(
                AttachmentEntity.class, "attachment", row -> row.toStored().ifPresent(to));
    }

    @Override
    public void all(Consumer<Stored<Attachment>> to, Consumer<AttachmentId> altered) {
        database.stream(AttachmentEntity.class, "attachment", row -> row.faithful()
                .ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(AttachmentId id) {
        return database.find(AttachmentEntity.class, "attachment", id.value())
                .filter(row -> row.faithful().isEmpty())
                .isPresent();
    }

    /** One query for each quarter of the hash: a condition with OR would go by no index. */
    private static Stream<Attachment> alike(EntityManager manager, Photo photo) {
        return IntStream.range(0, QUARTERS)
                .boxed()
                .flatMap(number -> where(
                        manager, "a.photo.look" + (number + 1) + " = ?1", PhotoPart.quarter(photo.look(), number)));
    }

    private static Stream<Attachment> where(EntityManager manager, String condition, Object value) {
        return manager.createQuery("select a from AttachmentEntity a where " + condition, AttachmentEntity.class)
                .setParameter(1, value)
                .getResultStream()
                .flatMap(row -> row.toRecord().stream());
    }

    /** The record that the event is of becomes the version that the event says. */
    private static void advance(EntityManager manager, Event event) {
        boolean advanced = event.kind() == RecordKind.HAZARD
                ? advanceHazard(manager, event)
                : RecordSupplement.advance(manager, event);
        if (!advanced) {
            throw new StaleRecordException(event.record().toString());
        }
    }

    private static boolean advanceHazard(EntityManager manager, Event event) {
        return manager.createNativeQuery(
                                "UPDATE hazard SET version = ?, last_hash = ? WHERE id = ? AND version = ? AND last_hash = ?")
                        .setParameter(1, event.sequence())
                        .setParameter(2, event.hash())
                        .setParameter(3, Columns.bytes(event.record()))
                        .setParameter(4, event.sequence() - 1)
                        .setParameter(5, event.previousHash())
                        .executeUpdate()
                == 1;
    }

    private static Optional<AttachmentEntity> entity(EntityManager manager, AttachmentId id) {
        return Optional.ofNullable(manager.find(AttachmentEntity.class, Columns.bytes(id.value())));
    }
}
