package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Dialect;
import org.bihuan.store.database.OlderSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was filled under the fourteenth version of the schema, brought up to date by opening it. */
class UpgradeTest {
    private static final String FILLED_AT = "14";

    /** Ids and bytes stand in the rows as their hexadecimal digits, since each database writes them in its own way. */
    private static List<String> rows(Dialect dialect) throws IOException {
        try (InputStream from = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("v14.sql"))) {
            String sql = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            String own = dialect == Dialect.DERBY
                    ? sql.replaceAll("ID\\('(\\p{XDigit}*)'\\)", "X'$1'")
                            .replaceAll("BLOB\\('(\\p{XDigit}*)'\\)", "CAST(X'$1' AS BLOB)")
                    : sql.replaceAll("(ID|BLOB)\\('(\\p{XDigit}*)'\\)", "DECODE('$2', 'hex')");
            return List.of(own.split(";\n"));
        }
    }

    private static void fill(DataSource source, Dialect dialect) throws IOException, SQLException {
        OlderSchema.create(source, dialect, FILLED_AT);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String row : rows(dialect)) {
                statement.executeUpdate(row);
            }
        }
    }

    @Test
    void ofDerbyKeepsEveryRecordAndItsProof(@TempDir Path directory) throws IOException, SQLException {
        DerbyDirectory derby = new DerbyDirectory(directory.resolve("db"));
        fill(derby.source(), Dialect.DERBY);
        try (RealStores stores = derby.stores()) {
            isWhole(stores);
        }
        derby.shutDown();
    }

    @Test
    void ofPostgresqlKeepsEveryRecordAndItsProof(@TempDir Path directory) throws IOException, SQLException {
        try (PostgresqlServer server = PostgresqlServer.start()) {
            fill(server.source(), Dialect.POSTGRESQL);
            try (RealStores stores = RealStores.over(server.source(), Dialect.POSTGRESQL, directory)) {
                isWhole(stores);
            }
        }
    }

    private static void isWhole(RealStores stores) {
        try (Proven proven = new Proven(stores)) {
            assertThat(proven.findings()).isEmpty();
        }
        List<Hazard> hazards = new ArrayList<>();
        stores.hazards().all(stored -> hazards.add(stored.record()));
        assertThat(hazards).hasSize(2).allSatisfy(hazard -> {
            assertThat(hazard.plan()).isPresent();
            assertThat(hazard.channels()).hasSize(1);
            assertThat(hazard.registrar()).isEmpty();
            assertThat(hazard.heir()).isEmpty();
            assertThat(stores.events().of(hazard.id().value())).hasSize(2);
            assertThat(stores.attachments().of(hazard.id().value()))
                    .extracting(Attachment::caption)
                    .containsExactly(Optional.empty());
        });
        List<HazardFigures> figures = new ArrayList<>();
        stores.hazards().figures(figures::add);
        assertThat(figures).hasSize(2);
        List<Issue> issues = stores.records()
                .list(Issue.class, RecordQuery.select().first(9), new Reach.All())
                .items();
        assertThat(issues).hasSize(2);
        assertThat(stores.people().all()).hasSize(2);
        assertThat(stores.users().all()).hasSize(2);
        assertThat(stores.modules().all()).hasSize(2);
        List<Enterprise> enterprises = new ArrayList<>();
        stores.enterprises().all(stored -> enterprises.add(stored.record()));
        assertThat(enterprises)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.history().formerNames()).hasSize(1));

        Hazard voided = hazards.get(0).voided("重复");
        stores.hazards().change(voided, anEventOf(voided).build());
        OrganisationRecord body = stores.organisations().all().stream()
                .map(Stored::record)
                .findFirst()
                .orElseThrow();
        OrganisationRecord renamed = body.with(body.last());
        stores.organisations().change(renamed, anEventOf(renamed).build());

        assertThat(stores.hazards().find(voided.id()).orElseThrow().record()).isEqualTo(voided);
        assertThat(stores.organisations().find(body.id()).orElseThrow().record())
                .isEqualTo(renamed);
    }
}
