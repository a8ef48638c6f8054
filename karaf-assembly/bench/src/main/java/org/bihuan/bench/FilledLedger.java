package org.bihuan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.core.audit.ChainedAuditTrail;
import org.bihuan.core.audit.Sealer;
import org.bihuan.store.audit.JpaEventStore;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Dialect;
import org.bihuan.store.hazard.JpaHazardStore;
import org.bihuan.testkit.Some;

/**
 * Fills the ledger of a server that is down with copies of the hazards that it has, each under its own number, with another
 * description and with its own events, chained and sealed as the product does it: the verifier finds nothing wrong.
 */
final class FilledLedger {
    private static final int BATCH = 1000;
    private static final int TEMPLATES = 500;
    private static final int THREADS = 2;
    private static final Caller CALLER = Some.aUser().caller();

    /** Long ago: the product looks at a start for young events that have no seal. */
    private static final Clock EARLIER = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));

    /** A hazard of the demonstration year, as a record and as rows. */
    private record Template(Hazard hazard, Map<String, Object> row, List<Step> steps) {}

    private record Step(Event event, Map<String, Object> row) {}

    private final Rows rows;
    private final long wanted;

    private FilledLedger(Rows rows, long wanted) {
        this.rows = rows;
        this.wanted = wanted;
    }

    /** Adds hazards until there are so many. */
    static void of(Rows rows, Path home, long wanted) throws Exception {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(Rows.database(home).toString());
        try (Database database = Database.open(source, 2, Dialect.DERBY)) {
            new FilledLedger(rows, wanted).fill(database);
        }
    }

    /** What the description of a copy ends with; no two are the same. */
    static String mark(long number) {
        return "（点位" + number + "号）";
    }

    /** The number of a copy. */
    static String number(long number) {
        return "bench-%08d".formatted(number);
    }

    private void fill(Database database) throws Exception {
        List<Template> templates = templates(database);
        long present = rows.count("hazard");
        Sealer sealer = new Sealer(new JpaEventStore(() -> database), Clock.systemUTC(), Duration.ofSeconds(1));
        ChainedAuditTrail trail = new ChainedAuditTrail(sealer, AuditCost.NOBODY, EARLIER);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                long from = present + (wanted - present) * part / THREADS;
                long until = present + (wanted - present) * (part + 1) / THREADS;
                parts.add(threads.submit(() -> add(trail, templates, from, until)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } finally {
            threads.shutdownNow();
            sealer.stop();
        }
    }

    private long add(ChainedAuditTrail trail, List<Template> templates, long from, long until) throws SQLException {
        try (Connection connection = rows.connection();
                PreparedStatement hazards =
                        Rows.insert(connection, "hazard", templates.get(0).row());
                PreparedStatement events = Rows.insert(
                        connection, "event", templates.get(0).steps().get(0).row())) {
            List<Event> made = new ArrayList<>();
            for (long i = from; i < until; i++) {
                Template template = templates.get((int) (i % templates.size()));
                made.addAll(add(trail, template, i, hazards, events));
                if (made.size() >= BATCH || i == until - 1) {
                    hazards.executeBatch();
                    events.executeBatch();
                    connection.commit();
                    made.forEach(trail::committed);
                    made.clear();
                }
            }
        }
        return until - from;
    }

    private List<Template> templates(Database database) throws SQLException {
        List<Hazard> hazards = new ArrayList<>();
        new JpaHazardStore(() -> database).all(stored -> {
            if (hazards.size() < TEMPLATES) {
                hazards.add(stored.record());
            }
        });
        JpaEventStore events = new JpaEventStore(() -> database);
        List<Template> templates = new ArrayList<>();
        for (Hazard hazard : hazards) {
            byte[] id = Rows.bytes(hazard.id().value());
            List<Map<String, Object>> eventRows =
                    rows.read("SELECT * FROM event WHERE record_id = ? ORDER BY sequence", id);
            List<Step> steps = new ArrayList<>();
            for (Event event : events.of(hazard.id().value())) {
                steps.add(new Step(event, eventRows.get(steps.size())));
            }
            templates.add(new Template(
                    hazard, rows.read("SELECT * FROM hazard WHERE id = ?", id).get(0), steps));
        }
        return templates;
    }

    private List<Event> add(
            ChainedAuditTrail trail, Template template, long i, PreparedStatement hazards, PreparedStatement events)
            throws SQLException {
        Hazard copy = copy(
                template.hazard(),
                new HazardId(id(i)),
                number(i),
                template.hazard().description() + mark(i));
        List<Event> chain = new ArrayList<>();
        String last = "";
        for (Step step : template.steps()) {
            Event event = trail.event(
                    Command.by(CALLER),
                    RecordKind.HAZARD,
                    copy.id().value(),
                    step.event().sequence(),
                    last,
                    step.event().action(),
                    step.event().reason(),
                    step.event().changes(),
                    copy);
            Rows.fill(events, step.row(), differing(event));
            events.addBatch();
            chain.add(event);
            last = event.hash();
        }
        Rows.fill(
                hazards,
                template.row(),
                Map.of(
                        "ID",
                        Rows.bytes(copy.id().value()),
                        "NUMBER",
                        copy.number(),
                        "DESCRIPTION",
                        copy.description(),
                        "LAST_HASH",
                        last));
        hazards.addBatch();
        return chain;
    }

    /** Ids grow, as the product's do, but are spread evenly, so that a random id is a place at a random depth. */
    private UUID id(long i) {
        return new UUID(
                Long.divideUnsigned(-1L, wanted) * i,
                ThreadLocalRandom.current().nextLong());
    }

    private static Map<String, Object> differing(Event event) {
        Map<String, Object> differs = new HashMap<>(Map.of(
                "ID",
                Rows.bytes(event.id()),
                "RECORD_ID",
                Rows.bytes(event.record()),
                "RECORDED",
                event.recorded().toEpochMilli() * 1_000_000,
                "ACTOR_ID",
                Rows.bytes(event.actor().value()),
                "ACTOR_NAME",
                event.actorName(),
                "ADDRESS",
                event.address(),
                "RECORD_DIGEST",
                event.recordDigest(),
                "PREVIOUS_HASH",
                event.previousHash(),
                "HASH",
                event.hash()));
        differs.put("COMMAND_KEY", null);
        differs.put("COMMAND_DIGEST", null);
        return differs;
    }

    private static Hazard copy(Hazard of, HazardId id, String number, String description) {
        return new Hazard(
                id,
                number,
                of.judgement(),
                of.row(),
                of.tags(),
                of.lead(),
                of.leadReason(),
                of.territory(),
                of.enterprise(),
                of.enterpriseName(),
                of.heir(),
                of.source(),
                of.place(),
                description,
                of.occurred(),
                of.recorded(),
                of.registrar(),
                of.stage(),
                of.plan(),
                of.rectification(),
                of.acceptance(),
                of.voidReason(),
                of.listing(),
                of.extension(),
                of.reopenReason(),
                of.merger(),
                of.channels(),
                of.version());
    }
}
