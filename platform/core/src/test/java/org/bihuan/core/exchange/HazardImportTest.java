package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HazardImportTest {
    private final Platform platform = new Platform();
    private final SomeImports imports = new SomeImports(
            platform,
            new HazardImport(platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form));
    private final Enterprise quarry = platform.quarry();

    @AfterEach
    void close() {
        platform.close();
    }

    private String line(String description) {
        return "enterprise=" + quarry.creditCode() + "|sector=non-coal-mines|item=mine-07|occurred=2023-06-15"
                + "|source=部门检查|place=一号采区|description=" + description;
    }

    private List<Hazard> kept() {
        List<Hazard> all = new ArrayList<>();
        platform.stores.hazards().all(stored -> all.add(stored.record()));
        return all;
    }

    @Test
    void everyLineBecomesAHazardThatIsCounted() throws IOException {
        Job job = imports.imported(Some.aUser().build(), line("边坡浮石"), line("边坡裂缝"));

        assertThat(job.faults()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(kept()).hasSize(2).allSatisfy(hazard -> {
            assertThat(hazard.stage()).isEqualTo(Stage.REGISTERED);
            assertThat(hazard.source()).isEqualTo(Source.INSPECTION);
            assertThat(hazard.occurred()).isEqualTo(LocalDate.of(2023, 6, 15));
            assertThat(hazard.enterprise()).isEqualTo(quarry.id());
            assertThat(platform.stores.events().of(hazard.id().value()))
                    .extracting(Event::action)
                    .containsExactly("registered");
        });
        assertThat(kept()).extracting(Hazard::number).doesNotHaveDuplicates();
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("hazard"));
        assertThat(platform.reports.verify()).isEmpty();
    }

    @Test
    void oneFaultAndNothingIsImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                line("边坡浮石"),
                line("边坡浮石"),
                line("边坡裂缝").replace("2023-06-15", "六月").replace("mine-07", "none"),
                line("边坡裂缝").replace(quarry.creditCode().value(), "9153"),
                line("边坡裂缝")
                        .replace(quarry.creditCode().value(), Some.creditCode().value()));

        refused(
                job,
                "隐患!G5 repeats-a-line",
                "隐患!D6 wrong-type",
                "隐患!C6 item-of-other-sector",
                "隐患!A7 invalid-credit-code",
                "隐患!A8 unknown-id");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aFirmImportsItsOwnSelfChecksAlone() throws IOException {
        Job foreign = imports.imported(
                Some.aUser().enterprise(platform.quarry().id()).build(),
                line("边坡浮石").replace("部门检查", "企业自查"));
        Job channel = imports.imported(Some.aUser().enterprise(quarry.id()).build(), line("边坡浮石"));
        Job own = imports.imported(
                Some.aUser().enterprise(quarry.id()).build(), line("边坡浮石").replace("部门检查", "企业自查"));

        assertThat(foreign.state()).isEqualTo(JobState.REFUSED);
        refusedFor(channel, "隐患!E4 not-allowed");
        assertThat(own.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(), imports.example(quarry.creditCode().value()));

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).hasSize(1);
    }
}
