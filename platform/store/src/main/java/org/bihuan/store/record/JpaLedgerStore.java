package org.bihuan.store.record;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.Rests;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaLedgerStore implements LedgerStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaLedgerStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void keep(List<Written> records) {
        keep(records, Rests.NOTHING);
    }

    @Override
    public void keep(List<Written> records, Rests rests) {
        commands.change(
                records.get(0).record().head().number(),
                records.stream().map(Written::event).toList(),
                manager -> {
                    RestingRows.hold(manager, rests);
                    LedgerRows.write(manager, records);
                });
    }

    @Override
    public Optional<RecordId> changed(Rests rests) {
        return database.read(manager -> RestingRows.changed(manager, rests));
    }
}
