package org.bihuan.store.record;

import java.util.List;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaLedgerStore implements LedgerStore {
    private final Commands commands;

    @Activate
    public JpaLedgerStore(@Reference DatabaseService service) {
        this.commands = new Commands(service.database());
    }

    @Override
    public void keep(List<Written> records) {
        commands.change(
                records.get(0).record().head().number(),
                records.stream().map(Written::event).toList(),
                manager -> LedgerRows.write(manager, records));
    }
}
