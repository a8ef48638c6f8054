package org.bihuan.testkit.store;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.bihuan.api.store.EditionStore;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.FilterStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.JobFileStore;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;

/** The ports without a database: all over one memory, one at a time. */
public final class InMemoryStores implements Stores {
    private final InMemoryEventStore events = new InMemoryEventStore();
    private final InMemoryHazardStore hazards = new InMemoryHazardStore(events);
    private final InMemoryRecordStore records = new InMemoryRecordStore(events, hazards);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore(events, hazards, records);
    private final AttachmentStore attachments = new InMemoryAttachmentStore(events, hazards, records);
    private final ContentStore contents = new InMemoryContentStore();
    private final EnterpriseStore enterprises = new InMemoryEnterpriseStore(events, ledger);
    private final OrganisationStore organisations = new InMemoryOrganisationStore(events);
    private final PersonStore people = new InMemoryPersonStore(events);
    private final UserStore users = new InMemoryUserStore(events);
    private final ModuleStore modules = new InMemoryModuleStore(events);
    private final NumberStore numbers = new InMemoryNumberStore();
    private final FilterStore filters = new InMemoryFilterStore();
    private final EditionStore editions = new InMemoryEditionStore();
    private final JobStore jobs = new InMemoryJobStore();
    private final JobFileStore jobFiles = new InMemoryContentStore();

    @Override
    public HazardStore hazards() {
        return hazards;
    }

    @Override
    public RecordStore records() {
        return records;
    }

    @Override
    public LedgerStore ledger() {
        return ledger;
    }

    @Override
    public AttachmentStore attachments() {
        return attachments;
    }

    @Override
    public ContentStore contents() {
        return contents;
    }

    @Override
    public EnterpriseStore enterprises() {
        return enterprises;
    }

    @Override
    public OrganisationStore organisations() {
        return organisations;
    }

    @Override
    public PersonStore people() {
        return people;
    }

    @Override
    public UserStore users() {
        return users;
    }

    @Override
    public ModuleStore modules() {
        return modules;
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public NumberStore numbers() {
        return numbers;
    }

    @Override
    public EditionStore editions() {
        return editions;
    }

    @Override
    public FilterStore filters() {
        return filters;
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }

    @Override
    public JobFileStore jobFiles() {
        return jobFiles;
    }

    private static final class InMemoryNumberStore implements NumberStore {
        private final Map<String, Long> next = new HashMap<>();

        @Override
        public synchronized long take(String counter, int count) {
            return next.merge(counter, 1L + count, (now, first) -> now + count) - count;
        }

        @Override
        public synchronized boolean giveBack(String counter, long first, long end) {
            return next.replace(counter, end, first);
        }
    }
}
