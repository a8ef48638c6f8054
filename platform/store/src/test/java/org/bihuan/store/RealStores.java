package org.bihuan.store;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
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
import org.bihuan.store.attachment.FolderContentStore;
import org.bihuan.store.attachment.FolderJobFileStore;
import org.bihuan.store.attachment.JpaAttachmentStore;
import org.bihuan.store.audit.JpaEventStore;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Dialect;
import org.bihuan.store.filter.JpaFilterStore;
import org.bihuan.store.hazard.JpaHazardStore;
import org.bihuan.store.identity.JpaUserStore;
import org.bihuan.store.job.JpaJobStore;
import org.bihuan.store.module.JpaModuleStore;
import org.bihuan.store.number.JpaNumberStore;
import org.bihuan.store.organisation.JpaEnterpriseStore;
import org.bihuan.store.organisation.JpaOrganisationStore;
import org.bihuan.store.organisation.JpaPersonStore;
import org.bihuan.store.record.JpaLedgerStore;
import org.bihuan.store.record.JpaRecordStore;
import org.bihuan.store.sector.JpaEditionStore;
import org.bihuan.testkit.store.Stores;

/** The ports over a database, wired as the component runtime does. */
public record RealStores(
        Database database,
        HazardStore hazards,
        RecordStore records,
        LedgerStore ledger,
        AttachmentStore attachments,
        ContentStore contents,
        EnterpriseStore enterprises,
        OrganisationStore organisations,
        PersonStore people,
        UserStore users,
        ModuleStore modules,
        EventStore events,
        NumberStore numbers,
        FilterStore filters,
        EditionStore editions,
        JobStore jobs,
        JobFileStore jobFiles)
        implements Stores, AutoCloseable {

    private static final List<String> TABLES = List.of(
            "event",
            "seal",
            "hazard",
            "record_count",
            "record_link",
            "record_claim",
            "record",
            "attachment",
            "enterprise",
            "former_name",
            "enterprise_tie",
            "organisation_name",
            "organisation",
            "person",
            "account",
            "account_secret",
            "login",
            "module",
            "module_jar",
            "counter",
            "saved_filter",
            "sector_edition",
            "job");

    public static RealStores over(DataSource source, Dialect dialect, Path contents) {
        Database database = Database.open(source, 10, dialect);
        return new RealStores(
                database,
                new JpaHazardStore(() -> database),
                new JpaRecordStore(() -> database),
                new JpaLedgerStore(() -> database),
                new JpaAttachmentStore(() -> database),
                new FolderContentStore(contents),
                new JpaEnterpriseStore(() -> database),
                new JpaOrganisationStore(() -> database),
                new JpaPersonStore(() -> database),
                new JpaUserStore(() -> database),
                new JpaModuleStore(() -> database),
                new JpaEventStore(() -> database),
                new JpaNumberStore(() -> database),
                new JpaFilterStore(() -> database),
                new JpaEditionStore(() -> database),
                new JpaJobStore(() -> database),
                new FolderJobFileStore(contents.resolve("exports")));
    }

    public void clear() {
        database.write(manager -> TABLES.stream()
                .mapToInt(table ->
                        manager.createNativeQuery("DELETE FROM " + table).executeUpdate())
                .sum());
    }

    @Override
    public void close() {
        database.close();
    }
}
