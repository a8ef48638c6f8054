package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.lookback.EarlierListing;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.lookback.LookBackImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookBackImportTest {
    private static final String LINE = "title=采场边坡超高|description=未按设计分台阶|number=呈政督〔2021〕3号|listed=2021-05-06"
            + "|level=区级|authority=呈贡区人民政府|sector=行业non-coal-mines|occurred=2023-06-15";

    private final Platform platform = new Platform();
    private final SomeImports imports = new SomeImports(platform, new LookBackImport(platform.desk, platform.naming));
    private final Enterprise quarry = platform.quarry();

    @AfterEach
    void close() {
        platform.close();
    }

    private List<LookBack> kept() {
        return imports.kept(LookBack.class);
    }

    @Test
    void everyLineBecomesAnEarlierListingThatIsToBeLookedAt() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                LINE + "|territory=street-wulong|tags=parks",
                LINE.replace("区级", "市级") + "|enterprise=" + quarry.creditCode());

        assertThat(job.faults()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(kept()).hasSize(2).allSatisfy(one -> {
            assertThat(one.stage()).isEqualTo(LookBackStage.REGISTERED);
            assertThat(one.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
            assertThat(platform.stores.events().of(one.head().id().value()))
                    .extracting(Event::action)
                    .containsExactly("registered");
        });
        assertThat(kept())
                .extracting(LookBack::listing)
                .contains(new EarlierListing("呈政督〔2021〕3号", LocalDate.of(2021, 5, 6), ListingLevel.CITY, "呈贡区人民政府"));
        assertThat(kept())
                .extracting(one -> one.head().number())
                .containsExactlyInAnyOrder("530114-HTK-2023-000001", "530114-HTK-2023-000002");
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.record().startsWith("look-back"));
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                LINE,
                LINE,
                LINE.replace("2023-06-15", "２０２３-06-15"),
                "title=只有名称",
                LINE.replace("2021-05-06", "2019-12-31").replace("区级", "国家级").replace("行业non-coal-mines", "行业甲"),
                LINE.replace("2021-05-06", "去年") + "|territory=某街道|row=某行|tags=某行",
                LINE + "|enterprise=91530114MA0000000X");

        refused(
                job,
                "回头看!B5 repeats-a-line",
                "回头看!J6 full-width-characters",
                "回头看!B7 required",
                "回头看!C7 required",
                "回头看!D7 required",
                "回头看!E7 required",
                "回头看!F7 required",
                "回头看!G7 required",
                "回头看!J7 required",
                "回头看!D8 not-listed-in-those-years",
                "回头看!E8 not-allowed",
                "回头看!G8 no-such-sector",
                "回头看!D9 wrong-type",
                "回头看!L9 not-a-territory",
                "回头看!H9 row-of-other-sector",
                "回头看!I9 not-allowed",
                "回头看!K10 invalid-credit-code");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aStreetImportsItsOwnAlone() throws IOException {
        refusedFor(
                imports.imported(Some.aUser().street("street-longcheng").build(), LINE + "|territory=street-wulong"),
                "回头看!L4 not-allowed");
        Job own = imports.imported(Some.aUser().street("street-longcheng").build(), LINE);

        assertThat(own.state()).isEqualTo(JobState.DONE);
        assertThat(kept())
                .extracting(one -> one.head().ownership().territory())
                .containsExactly(Optional.of(Platform.unit("street-longcheng")));
    }

    @Test
    void whoMayNotRegisterLookBacksMayNotImportThem() {
        User leader = Some.aUser().role(Role.LEADER).build();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports.imported(leader, LINE))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        Job job = imports.imported(Some.aUser().build(), imports.example("采场边坡超高"));

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).extracting(LookBack::title).containsExactly("采场边坡超高");
    }
}
