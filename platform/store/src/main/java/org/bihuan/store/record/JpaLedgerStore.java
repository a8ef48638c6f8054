package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.hazard.HazardRows;
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
                manager -> records.forEach(
                        one -> write(manager, one.record(), one.event().hash())));
    }

    private static void write(EntityManager manager, CampaignRecord record, String hash) {
        boolean added = record.version() == 1;
        if (record instanceof Hazard hazard) {
            if (added) {
                HazardRows.add(manager, hazard, hash);
            } else {
                HazardRows.change(manager, hazard, hash);
            }
        } else if (added) {
            RecordRows.add(manager, record, hash);
        } else {
            RecordRows.change(manager, record, hash);
        }
    }
}
