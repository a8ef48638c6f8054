package org.bihuan.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;

/** Every kind of record that has events, seen alike. */
record Ledger(
        EventStore events, HazardStore hazards, EnterpriseStore enterprises, UserStore users, ModuleStore modules) {
    /** Takes every record there is. */
    interface Reader {
        void read(RecordKind kind, UUID id, Record record);
    }

    void all(Reader to) {
        hazards.all(one -> to.read(RecordKind.HAZARD, one.record().id().value(), one.record()));
        enterprises.all(one -> to.read(RecordKind.ENTERPRISE, one.record().id().value(), one.record()));
        users.all().forEach(one -> to.read(RecordKind.USER, one.record().id().value(), one.record()));
        modules.all()
                .forEach(one -> to.read(RecordKind.MODULE, moduleId(one.record().sector()), one.record()));
    }

    Optional<Stored<? extends Record>> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case HAZARD -> hazards.find(new HazardId(id)).map(one -> one);
            case ENTERPRISE -> enterprises.find(new EnterpriseId(id)).map(one -> one);
            case USER -> users.find(new UserId(id)).map(one -> one);
            case MODULE ->
                modules.all().stream()
                        .filter(one -> moduleId(one.record().sector()).equals(id))
                        .<Stored<? extends Record>>map(one -> one)
                        .findFirst();
        };
    }

    /** Kind, printable name where there is one, and id. */
    String name(RecordKind kind, UUID id) {
        String printable =
                switch (kind) {
                    case HAZARD ->
                        hazards.find(new HazardId(id))
                                .map(one -> one.record().number())
                                .orElse("");
                    case ENTERPRISE ->
                        enterprises
                                .find(new EnterpriseId(id))
                                .map(one -> one.record().creditCode().value())
                                .orElse("");
                    case USER ->
                        users.find(new UserId(id))
                                .map(one -> one.record().login())
                                .orElse("");
                    case MODULE ->
                        modules.all().stream()
                                .map(one -> one.record().sector())
                                .filter(sector -> moduleId(sector).equals(id))
                                .map(SectorId::value)
                                .findFirst()
                                .orElse("");
                };
        return (kind.name().toLowerCase(Locale.ROOT) + " " + printable).strip() + " " + id;
    }

    /** The id under which a sector's module has its events. */
    static UUID moduleId(SectorId sector) {
        return UUID.nameUUIDFromBytes(sector.value().getBytes(StandardCharsets.UTF_8));
    }
}
