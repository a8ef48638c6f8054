package org.bihuan.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.Purpose;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.search.RecordSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoYearTest {
    private static final Instant NOW = Instant.parse("2024-02-20T04:00:00Z");

    private final Platform platform = new Platform();

    @TempDir
    private Path home = Path.of("");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aYearIsMadeOnceWithAnAccountForEachRole() throws Exception {
        year().make();
        List<String> lines = Files.readAllLines(home.resolve("demo-accounts.csv"));
        assertThat(lines.get(0)).isEqualTo("role,user,password");
        assertThat(lines.stream().skip(1).map(line -> line.split(",", -1)[0]))
                .containsExactlyInAnyOrder(
                        "committee-office",
                        "department",
                        "department",
                        "street",
                        "enterprise",
                        "leader",
                        "system-administrator",
                        "security-administrator",
                        "audit-administrator");
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertThat(platform.identity
                            .signIn(fields[1], fields[2], "127.0.0.1")
                            .session()
                            .caller()
                            .role()
                            .id())
                    .isEqualTo(fields[0]);
        }
        List<Hazard> hazards = hazards();
        assertThat(hazards).hasSizeBetween(550, 600);
        Set<Stage> stages = hazards.stream().map(Hazard::stage).collect(Collectors.toSet());
        assertThat(stages).containsExactlyInAnyOrder(Stage.values());
        LocalDate today = LocalDate.of(2024, 2, 20);
        assertThat(hazards).anyMatch(one -> one.overdue(today) && one.occurred().isAfter(today.minusDays(60)));
        assertThat(hazards).noneMatch(one -> one.recorded().isAfter(NOW));
        assertThat(photos())
                .hasSizeGreaterThan(20)
                .extracting(Attachment::purpose)
                .contains(Purpose.BEFORE, Purpose.AFTER);
        assertThat(photos())
                .anyMatch(
                        one -> !platform.stores.attachments().repeatsOf(one, 1).isEmpty());
        assertThat(photos())
                .anyMatch(one -> one.purpose() == Purpose.BEFORE
                        && platform.stores.attachments().repeatsOf(one, 1).isEmpty());
        List<RecordKind> others = new ArrayList<>();
        platform.stores.records().all(kept -> others.add(kept.kind()));
        assertThat(others)
                .contains(
                        RecordKind.ISSUE,
                        RecordKind.ACCIDENT,
                        RecordKind.CASE,
                        RecordKind.RISK,
                        RecordKind.WORK_RECORD,
                        RecordKind.INSPECTION,
                        RecordKind.SELF_CHECK,
                        RecordKind.DRILL);
        assertThat(platform.reports.verify()).isBlank();
        assertThat(platform.audit().verify().findings()).isEmpty();
        year().make();
        assertThat(hazards()).isEqualTo(hazards);
    }

    @Test
    void whatIsSearchedIsBuiltAnewAtTheFirstStartAfterwardsAndAtNoOther() throws Exception {
        year().make();
        platform.clock.forward(Duration.ofDays(365));
        platform.sealer.catchUp(Instant.EPOCH);
        platform.sealer.stop();
        platform.feed.tend();
        long found = searched();
        assertThat(found).isPositive();

        lose();
        year().make();
        platform.feed.tend();
        assertThat(searched()).isEqualTo(found);

        lose();
        year().make();
        platform.feed.tend();
        assertThat(searched()).isLessThan(found);
    }

    /** An index that takes itself for complete. */
    private void lose() {
        String mark = platform.index.mark().orElseThrow();
        platform.index.clear();
        platform.index.commit(mark);
    }

    private long searched() {
        return platform.index.count(
                new SearchQuery("hazard", List.of(), false, Map.of(), Map.of(), Optional.empty(), 1), new Reach.All());
    }

    @Test
    void theYearReachesEverySectorAndTerritory() throws Exception {
        year().make();
        assertThat(hazards().stream().map(one -> one.judgement().sector()).distinct())
                .containsExactlyInAnyOrderElementsOf(platform.sectors.all().stream()
                        .map(SectorDefinition::id)
                        .toList());
        assertThat(hazards().stream().map(Hazard::territory).distinct())
                .containsExactlyInAnyOrderElementsOf(platform.organisations.all().stream()
                        .filter(one -> one.active() && one.isTerritory())
                        .map(Organisation::id)
                        .toList());
    }

    @Test
    void onlyTheOwnerReadsThePasswords() throws Exception {
        year().make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("demo-accounts.csv"))))
                .isEqualTo("rw-------");
    }

    private DemoYear year() {
        return new DemoYear(
                new DemoPlatform(
                        platform.stores.users(),
                        platform.stores.events(),
                        platform.stores.hazards(),
                        platform.stores.ledger(),
                        platform.stores.attachments(),
                        platform.stores.contents(),
                        platform.stores.records(),
                        platform.stores.enterprises(),
                        platform.stores.numbers(),
                        platform.sectors,
                        platform.sheets,
                        platform.organisations,
                        platform.campaigns,
                        platform.identity,
                        platform.access,
                        platform.form,
                        platform.phones,
                        platform.sealer,
                        platform.changes,
                        platform.feed,
                        platform.search,
                        new RecordSearch(platform.feed, platform.stores.records(), platform.inCharge),
                        platform.cube),
                home,
                NOW,
                () -> true);
    }

    private List<Attachment> photos() {
        List<Attachment> photos = new ArrayList<>();
        platform.stores.attachments().all(stored -> photos.add(stored.record()));
        return photos;
    }

    private List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        platform.stores.hazards().all(stored -> hazards.add(stored.record()));
        return hazards;
    }
}
