package org.bihuan.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;

/** Every kind of record that has events, seen alike. */
final class Ledger {
    private final EventStore events;
    private final Map<RecordKind, Shelf> shelves = new EnumMap<>(RecordKind.class);

    /**
     * A record as it is stored.
     *
     * @param kind its kind
     * @param id the id under which it has its events
     * @param name its printable name
     * @param record the record; empty where what is stored is not what any record leaves
     * @param lastHash the hash of its last event, as it stands beside the record
     */
    record Entry(RecordKind kind, UUID id, String name, Optional<Record> record, String lastHash) {}

    /** Where records of some kinds are kept. */
    private interface Shelf {
        void all(Consumer<Entry> to);

        Optional<Entry> find(UUID id);
    }

    Ledger(
            EventStore events,
            HazardStore hazards,
            RecordStore records,
            EnterpriseStore enterprises,
            OrganisationStore organisations,
            PersonStore people,
            AttachmentStore attachments,
            UserStore users,
            ModuleStore modules) {
        this.events = events;
        shelves.put(RecordKind.HAZARD, new Hazards(hazards));
        shelves.put(RecordKind.ENTERPRISE, new Enterprises(enterprises));
        shelves.put(RecordKind.ORGANISATION, new Organisations(organisations));
        shelves.put(RecordKind.PERSON, new People(people));
        shelves.put(RecordKind.ATTACHMENT, new Attachments(attachments));
        shelves.put(RecordKind.USER, new Users(users));
        shelves.put(RecordKind.MODULE, new Modules(modules));
        Shelf further = new Records(records);
        RecordTypes.kinds().forEach(kind -> shelves.put(kind, further));
        for (RecordKind kind : RecordKind.values()) {
            if (!shelves.containsKey(kind)) {
                throw new IllegalStateException("nobody keeps records of the kind " + kind);
            }
        }
    }

    EventStore events() {
        return events;
    }

    /** Passes every record there is. */
    void all(Consumer<Entry> to) {
        Set<Shelf> each = new LinkedHashSet<>(shelves.values());
        each.forEach(shelf -> shelf.all(to));
    }

    Optional<Entry> find(RecordKind kind, UUID id) {
        return Stream.ofNullable(shelves.get(kind))
                .flatMap(shelf -> shelf.find(id).stream())
                .findFirst();
    }

    /** A record as a finding names it. */
    Place.OfRecord place(RecordKind kind, UUID id) {
        return new Place.OfRecord(kind, id, find(kind, id).map(Entry::name).orElse(""));
    }

    /** The id under which a sector's module has its events. */
    static UUID moduleId(SectorId sector) {
        return UUID.nameUUIDFromBytes(sector.value().getBytes(StandardCharsets.UTF_8));
    }

    /** A row that no record leaves. */
    private static Entry altered(RecordKind kind, UUID id) {
        return new Entry(kind, id, "", Optional.empty(), "");
    }

    private record Hazards(HazardStore hazards) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            hazards.all(one -> to.accept(entry(one)), id -> to.accept(altered(RecordKind.HAZARD, id.value())));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return hazards.altered(new HazardId(id))
                    ? Optional.of(altered(RecordKind.HAZARD, id))
                    : hazards.find(new HazardId(id)).map(Hazards::entry);
        }

        private static Entry entry(Stored<Hazard> stored) {
            Hazard hazard = stored.record();
            return new Entry(
                    RecordKind.HAZARD, hazard.id().value(), hazard.number(), Optional.of(hazard), stored.lastHash());
        }
    }

    private record Records(RecordStore records) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            records.all(one -> to.accept(entry(one)));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return records.kept(new RecordId(id)).map(Records::entry);
        }

        private static Entry entry(Kept kept) {
            Optional<CampaignRecord> record = kept.stored().map(Stored::record);
            return new Entry(
                    kept.kind(),
                    kept.id().value(),
                    record.map(one -> one.head().number()).orElse(""),
                    record.map(Record.class::cast),
                    kept.stored().map(Stored::lastHash).orElse(""));
        }
    }

    private record Enterprises(EnterpriseStore enterprises) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            enterprises.all(one -> to.accept(entry(one)), id -> to.accept(altered(RecordKind.ENTERPRISE, id.value())));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return enterprises.altered(new EnterpriseId(id))
                    ? Optional.of(altered(RecordKind.ENTERPRISE, id))
                    : enterprises.find(new EnterpriseId(id)).map(Enterprises::entry);
        }

        private static Entry entry(Stored<Enterprise> stored) {
            Enterprise enterprise = stored.record();
            return new Entry(
                    RecordKind.ENTERPRISE,
                    enterprise.id().value(),
                    enterprise.creditCode().value(),
                    Optional.of(enterprise),
                    stored.lastHash());
        }
    }

    private record Organisations(OrganisationStore organisations) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            organisations.all(
                    one -> to.accept(entry(one)),
                    id -> to.accept(new Entry(
                            RecordKind.ORGANISATION, OrganisationRecord.key(id), id.value(), Optional.empty(), "")));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            List<Entry> found = new ArrayList<>();
            all(one -> {
                if (one.id().equals(id)) {
                    found.add(one);
                }
            });
            return found.stream().findFirst();
        }

        private static Entry entry(Stored<OrganisationRecord> stored) {
            OrganisationRecord record = stored.record();
            return new Entry(
                    RecordKind.ORGANISATION, record.key(), record.id().value(), Optional.of(record), stored.lastHash());
        }
    }

    private record People(PersonStore people) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            people.all(one -> to.accept(entry(one)), id -> to.accept(altered(RecordKind.PERSON, id.value())));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return people.altered(new PersonId(id))
                    ? Optional.of(altered(RecordKind.PERSON, id))
                    : people.find(new PersonId(id)).map(People::entry);
        }

        private static Entry entry(Stored<Person> stored) {
            Person person = stored.record();
            return new Entry(RecordKind.PERSON, person.id().value(), "", Optional.of(person), stored.lastHash());
        }
    }

    private record Attachments(AttachmentStore attachments) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            attachments.all(one -> to.accept(entry(one)), id -> to.accept(altered(RecordKind.ATTACHMENT, id.value())));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return attachments.altered(new AttachmentId(id))
                    ? Optional.of(altered(RecordKind.ATTACHMENT, id))
                    : attachments.find(new AttachmentId(id)).map(Attachments::entry);
        }

        private static Entry entry(Stored<Attachment> stored) {
            Attachment attachment = stored.record();
            return new Entry(
                    RecordKind.ATTACHMENT,
                    attachment.id().value(),
                    attachment.name(),
                    Optional.of(attachment),
                    stored.lastHash());
        }
    }

    private record Users(UserStore users) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            users.all(one -> to.accept(entry(one)), id -> to.accept(altered(RecordKind.USER, id.value())));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return users.altered(new UserId(id))
                    ? Optional.of(altered(RecordKind.USER, id))
                    : users.find(new UserId(id)).map(Users::entry);
        }

        private static Entry entry(Stored<User> stored) {
            User user = stored.record();
            return new Entry(RecordKind.USER, user.id().value(), user.login(), Optional.of(user), stored.lastHash());
        }
    }

    private record Modules(ModuleStore modules) implements Shelf {
        @Override
        public void all(Consumer<Entry> to) {
            modules.all().forEach(one -> to.accept(entry(one)));
        }

        @Override
        public Optional<Entry> find(UUID id) {
            return modules.all().stream()
                    .map(Modules::entry)
                    .filter(one -> one.id().equals(id))
                    .findFirst();
        }

        private static Entry entry(Stored<WantedModule> stored) {
            WantedModule module = stored.record();
            return new Entry(
                    RecordKind.MODULE,
                    moduleId(module.sector()),
                    module.sector().value(),
                    Optional.of(module),
                    stored.lastHash());
        }
    }
}
