package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_EACH = 100;

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedSurvivesKills() throws IOException, SQLException, InterruptedException {
        Path database = directory.resolve("db");
        Set<UUID> acknowledged = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(writeUntilKilled(Writer.class, database));
        }

        DerbyDirectory derby = new DerbyDirectory(database);
        try (RealStores stores = derby.stores()) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_EACH);
            assertThat(acknowledged)
                    .allSatisfy(id ->
                            assertThat(stores.hazards().find(new HazardId(id))).isPresent());
            assertThat(hazards(stores)).isEqualTo(recordsOfEvents(stores)).containsAll(acknowledged);
        }
        derby.shutDown();
    }

    @Test
    void evidenceThatWasAcknowledgedSurvivesKillsAndHalfOfItIsNeverSeen()
            throws IOException, SQLException, InterruptedException {
        Path database = directory.resolve("db");
        Set<UUID> acknowledged = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(writeUntilKilled(EvidenceWriter.class, database));
        }

        DerbyDirectory derby = new DerbyDirectory(database);
        try (RealStores stores = derby.stores()) {
            Set<UUID> found = new HashSet<>();
            Set<String> digests = new HashSet<>();
            stores.attachments().all(stored -> {
                Attachment attachment = stored.record();
                found.add(attachment.id().value());
                digests.add(attachment.sha256());
                assertThat(stores.contents().open(attachment.sha256())).isPresent();
                assertThat(stores.events().of(attachment.id().value())).hasSize(1);
                assertThat(stores.events().of(attachment.record())).hasSize(2);
            });
            assertThat(found)
                    .hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_EACH)
                    .containsAll(acknowledged);
            List<String> kept = new ArrayList<>();
            stores.contents().all(Instant.now().plusSeconds(60), kept::add);
            assertThat(kept).containsAll(digests).hasSizeLessThanOrEqualTo(digests.size() + KILLS);
        }
        derby.shutDown();
    }

    private static Set<UUID> hazards(RealStores stores) {
        Set<UUID> ids = new HashSet<>();
        stores.hazards().all(stored -> {
            Hazard hazard = stored.record();
            ids.add(hazard.id().value());
        });
        return ids;
    }

    private static Set<UUID> recordsOfEvents(RealStores stores) {
        Set<UUID> ids = new HashSet<>();
        stores.events().all((Event event) -> ids.add(event.record()));
        return ids;
    }

    private Set<UUID> writeUntilKilled(Class<?> writing, Path database) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        writing.getName(),
                        database.toString())
                .directory(directory.toFile())
                .redirectError(directory.resolve("errors.log").toFile())
                .start();
        Set<UUID> acknowledged = new HashSet<>();
        try (BufferedReader lines = writer.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                acknowledged.add(UUID.fromString(line));
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_EACH) {
                    // unlike the process's own method this leaves what it wrote readable
                    writer.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
