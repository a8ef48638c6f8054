package org.bihuan.store.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Selection.Elsewhere;
import org.bihuan.store.organisation.TieEntity.Kind;
import org.bihuan.store.record.LedgerRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaEnterpriseStore implements EnterpriseStore {
    private static final Elsewhere FORMER_NAMES =
            new Elsewhere("history <> ''", "former_name", "enterprise_id", "name");

    private final Database database;
    private final Commands commands;

    @Activate
    public JpaEnterpriseStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(Enterprise enterprise, Event event) {
        commands.add(
                enterprise.creditCode().value(),
                List.of(event),
                manager -> EnterpriseRows.add(manager, enterprise, event.hash()));
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Enterprise>>> additions) {
        commands.addAll(
                additions,
                (manager, one) ->
                        EnterpriseRows.add(manager, one.record(), one.event().hash()));
    }

    @Override
    public void change(Enterprise enterprise, Event event) {
        change(enterprise, event, Map.of());
    }

    @Override
    public void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests) {
        change(enterprise, event, rests, List.of());
    }

    @Override
    public void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests, List<Written> records) {
        List<Event> events = Stream.concat(Stream.of(event), records.stream().map(Written::event))
                .toList();
        commands.change(enterprise.creditCode().value(), events, manager -> {
            EnterpriseRows.hold(manager, enterprise, rests);
            EnterpriseRows.change(manager, enterprise, event.hash());
            LedgerRows.write(manager, records);
        });
    }

    @Override
    public Optional<Stored<Enterprise>> find(EnterpriseId id) {
        return database.find(EnterpriseEntity.class, "enterprise", id.value()).flatMap(EnterpriseEntity::toStored);
    }

    @Override
    public Optional<Enterprise> find(CreditCode code) {
        return database.read(manager -> manager.createQuery(
                        "select e from EnterpriseEntity e where e.creditCode = :code", EnterpriseEntity.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .flatMap(EnterpriseEntity::toRecord));
    }

    @Override
    public Page<Enterprise> list(EnterpriseQuery query, Reach reach) {
        return Page.at(
                query.after().map(Place::of),
                query.limit(),
                enterprise -> new Position(enterprise.name(), enterprise.id().value()).toString(),
                (from, count) -> read(query, reach, from, count));
    }

    private List<Enterprise> read(EnterpriseQuery query, Reach reach, Optional<Place> from, int count) {
        boolean inOne = Stream.of(query.territory(), Optional.of(reach))
                .flatMap(Optional::stream)
                .anyMatch(one -> one instanceof Reach.OfTerritory of && of.all().size() == 1);
        Selection selection = fitting(query, reach);
        boolean back = from.filter(Place::back).isPresent();
        String beyond = back ? " < ?" : " > ?";
        from.map(place -> Positions.parsed(place.item(), Position::parse)).ifPresent(at -> selection
                .and(back ? "name <= ?" : "name >= ?", at.name())
                .and("(name" + beyond + " OR id" + beyond + ")", at.name(), Columns.bytes(at.id())));
        String index = inOne ? "enterprise_territory" : "enterprise_name";
        return selection.records(
                database,
                EnterpriseEntity.class,
                EnterpriseEntity::toRecord,
                back ? index + "_back" : index,
                back ? "name DESC, id DESC" : "name, id",
                count);
    }

    @Override
    public long count(EnterpriseQuery query, Reach reach) {
        return fitting(query, reach).count(database);
    }

    private static Selection fitting(EnterpriseQuery query, Reach reach) {
        Selection selection = EnterpriseReach.within(reach.and(query.territory()), new Selection("enterprise"), "id")
                .andMention(query.text(), FORMER_NAMES, "name", "credit_code")
                .andIf("tags LIKE ?", query.tag().map(tag -> listed(tag.value())))
                .andIf("size_id = ?", query.size().map(EnterpriseSize::name));
        query.sector()
                .map(SectorId::value)
                .ifPresent(
                        sector -> selection.and("(sector_id = ? OR further_sectors LIKE ?)", sector, listed(sector)));
        query.state()
                .ifPresent(state ->
                        selection.and(state == Enterprise.State.CLOSED ? "closed IS NOT NULL" : "closed IS NULL"));
        if (query.highRisk()) {
            selection.and("high_risk <> ''");
        }
        return selection;
    }

    @Override
    public List<Enterprise> alike(NameKey key, OrganisationId territory, Reach reach, int limit) {
        return new AlikeNames(database, reach, limit).of(key, territory);
    }

    @Override
    public List<Enterprise> branches(EnterpriseId superior) {
        return database.read(manager -> EnterpriseRows.naming(manager, Kind.SUPERIOR, superior));
    }

    @Override
    public List<Enterprise> predecessors(EnterpriseId successor) {
        return database.read(manager -> EnterpriseRows.naming(manager, Kind.SUCCESSOR, successor));
    }

    @Override
    public void names(Consumer<Name> to) {
        database.scan("id, credit_code, name, history, territory_id", "enterprise", "enterprise_name", row -> name(row)
                .ifPresent(to));
    }

    /** Empty where no enterprise leaves such a row. */
    private static Optional<Name> name(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Name(
                    new EnterpriseId(Columns.id(row.getBytes(1))),
                    new CreditCode(row.getString(2)),
                    row.getString(3),
                    HistoryText.read(row.getString(4)).namesBefore(),
                    new OrganisationId(row.getString(5))));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException altered) {
            return Optional.empty();
        }
    }

    @Override
    public void all(Consumer<Stored<Enterprise>> to) {
        database.stream(
                EnterpriseEntity.class, "enterprise", row -> row.toStored().ifPresent(to));
    }

    @Override
    public void all(Consumer<Stored<Enterprise>> to, Consumer<EnterpriseId> altered) {
        FurtherRows further = database.read(manager -> new FurtherRows(manager, Optional.empty()));
        database.stream(EnterpriseEntity.class, "enterprise", row -> row.toStored()
                .filter(one -> faithful(row, one, further))
                .ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(EnterpriseId id) {
        FurtherRows further = database.read(manager -> new FurtherRows(manager, Optional.of(id)));
        return database.find(EnterpriseEntity.class, "enterprise", id.value())
                .filter(row -> row.toStored()
                        .filter(one -> faithful(row, one, further))
                        .isEmpty())
                .isPresent();
    }

    private static boolean faithful(EnterpriseEntity row, Stored<Enterprise> stored, FurtherRows further) {
        return row.follows(stored.record()) && further.fit(stored.record());
    }

    /** Finds an id in a list of them. */
    private static String listed(String id) {
        return "% " + id + " %";
    }

    private record Position(String name, UUID id) {
        static Position parse(String text) {
            int name = text.indexOf('_') + 1;
            return new Position(text.substring(name), Positions.id(text.substring(0, Math.max(0, name - 1))));
        }

        @Override
        public String toString() {
            return id + "_" + name;
        }
    }
}
