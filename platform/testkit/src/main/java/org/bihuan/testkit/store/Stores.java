package org.bihuan.testkit.store;

import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.FilterStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.UserStore;

/** All ports over one database, real or not. */
public interface Stores {
    HazardStore hazards();

    RecordStore records();

    EnterpriseStore enterprises();

    UserStore users();

    ModuleStore modules();

    EventStore events();

    NumberStore numbers();

    FilterStore filters();
}
