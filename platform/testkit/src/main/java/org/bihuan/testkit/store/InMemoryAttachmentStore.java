package org.bihuan.testkit.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryAttachmentStore implements AttachmentStore {
    private final InMemoryEventStore events;
    private final InMemoryHazardStore hazards;
    private final InMemoryRecordStore records;
    private final TreeMap<String, Stored<Attachment>> attachments = new TreeMap<>();

    InMemoryAttachmentStore(InMemoryEventStore events, InMemoryHazardStore hazards, InMemoryRecordStore records) {
        this.events = events;
        this.hazards = hazards;
        this.records = records;
    }

    @Override
    public void add(Attachment attachment, Event event, Event ofRecord) {
        keep(attachment, event, List.of(ofRecord), 0);
    }

    @Override
    public void change(Attachment attachment, Event event, List<Event> ofRecords) {
        keep(attachment, event, ofRecords, attachment.version() - 1);
    }

    private void keep(Attachment attachment, Event event, List<Event> ofRecords, long before) {
        synchronized (events) {
            events.refuseRepeated(event);
            ofRecords.forEach(events::refuseRepeated);
            if (find(attachment.id()).map(stored -> stored.record().version()).orElse(0L) != before) {
                throw new StaleRecordException(attachment.id().toString());
            }
            List<Runnable> supplements = ofRecords.stream()
                    .map(one -> one.kind() == RecordKind.HAZARD ? hazards.supplement(one) : records.supplement(one))
                    .toList();
            supplements.forEach(Runnable::run);
            attachments.put(attachment.id().toString(), new Stored<>(attachment, event.hash()));
            events.append(event);
            ofRecords.forEach(events::append);
        }
    }

    @Override
    public Optional<Stored<Attachment>> find(AttachmentId id) {
        synchronized (events) {
            return Optional.ofNullable(attachments.get(id.toString()));
        }
    }

    @Override
    public List<Attachment> of(UUID record) {
        return attachments().filter(one -> one.record().equals(record)).toList();
    }

    @Override
    public Map<UUID, List<String>> textsOf(Collection<UUID> some) {
        return attachments()
                .filter(one -> some.contains(one.record()))
                .collect(Collectors.groupingBy(
                        Attachment::record, Collectors.flatMapping(one -> one.texts().stream(), Collectors.toList())));
    }

    @Override
    public List<Attachment> repeatsOf(Attachment attachment, int limit) {
        return attachments()
                .filter(other -> !other.id().equals(attachment.id()))
                .filter(other -> other.voidReason().isEmpty())
                .filter(attachment::repeats)
                .sorted(Comparator.comparing((Attachment one) -> one.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean uses(String sha256) {
        return attachments()
                .anyMatch(one -> one.sha256().equals(sha256)
                        || one.photo()
                                .filter(photo -> photo.thumbnail().equals(sha256))
                                .isPresent());
    }

    @Override
    public void all(Consumer<Stored<Attachment>> to) {
        snapshot().forEach(to);
    }

    private Stream<Attachment> attachments() {
        return snapshot().stream().map(Stored::record);
    }

    private List<Stored<Attachment>> snapshot() {
        synchronized (events) {
            return List.copyOf(attachments.values());
        }
    }
}
