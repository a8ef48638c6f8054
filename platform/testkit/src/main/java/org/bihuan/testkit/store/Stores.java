package org.bihuan.testkit.store;

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

/** All ports over one database, real or not. */
public interface Stores {
    HazardStore hazards();

    RecordStore records();

    LedgerStore ledger();

    AttachmentStore attachments();

    ContentStore contents();

    EnterpriseStore enterprises();

    OrganisationStore organisations();

    PersonStore people();

    UserStore users();

    ModuleStore modules();

    EventStore events();

    NumberStore numbers();

    FilterStore filters();

    EditionStore editions();

    JobStore jobs();

    JobFileStore jobFiles();
}
