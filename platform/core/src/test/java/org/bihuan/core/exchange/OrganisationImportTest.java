package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Role;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.organisation.DefaultOrganisationService;
import org.bihuan.core.organisation.OrganisationImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganisationImportTest {
    private static final OrganisationId SQUARE = new OrganisationId("community-square");

    private final Platform platform = new Platform();
    private final DefaultOrganisationService organisations = new DefaultOrganisationService(
            platform.stores.organisations(),
            platform.stores.events(),
            platform.access,
            platform.trail,
            List.of(
                    body("swc", "区安委会", Kind.COMMITTEE, Optional.empty()),
                    body("street-longcheng", "龙城街道", Kind.STREET, Optional.of(new OrganisationId("swc")))),
            platform.clock);
    private final SomeImports imports = new SomeImports(platform, new OrganisationImport(organisations));

    @AfterEach
    void close() {
        platform.close();
    }

    private static Organisation body(String id, String name, Kind kind, Optional<OrganisationId> parent) {
        return new Organisation(new OrganisationId(id), name, name, kind, List.of(), parent, true);
    }

    private static String line(String name, String id) {
        return "name=" + name + "|id=" + id + "|kind=其他|reason=网格化管理";
    }

    @Test
    void everyLineBecomesABodyWithItsEventAndMayBelongToOneAbove() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                line("广场社区", "community-square") + "|parent=龙城街道|shortName=广场|aliases=广场居委会、中心社区|from=2023-07-01",
                line("第一网格", "grid-1") + "|parent=广场居委会",
                line("第二网格", "grid-2") + "|parent=community-square");

        assertThat(job.faults()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        Organisation square = organisations.find(SQUARE).orElseThrow();
        assertThat(square.kind()).isEqualTo(Kind.OTHER);
        assertThat(square.shortName()).isEqualTo("广场");
        assertThat(square.aliases()).containsExactly("广场居委会", "中心社区");
        assertThat(square.parent()).contains(new OrganisationId("street-longcheng"));
        assertThat(organisations
                        .find(SQUARE, LocalDate.of(2023, 6, 30))
                        .orElseThrow()
                        .active())
                .isFalse();
        for (String grid : List.of("第一网格", "第二网格")) {
            assertThat(organisations.named(grid).flatMap(Organisation::parent)).contains(SQUARE);
        }
        assertThat(organisations.all())
                .extracting(one -> one.id().value())
                .endsWith("community-square", "grid-1", "grid-2");
        assertThat(organisations.events(Platform.office(), SQUARE))
                .extracting(Event::action, Event::reason)
                .containsExactly(tuple("registered", "网格化管理"));
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("organisation"));
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                line("广场社区", "community-square"),
                line("广场社区", "community-other"),
                line("中心社区", "community-square"),
                line("龙城街道", "swc"),
                "name=只有名称",
                line("某社区", "ＡＢ"),
                line("某社区", "community-x").replace("其他", "行会") + "|parent=后面的社区|from=七月|aliases=某社区一、区安委会",
                line("后面的社区", "community-y"));

        refusedFor(
                job,
                "机构!A5 repeats-a-line",
                "机构!B6 repeats-a-line",
                "机构!B7 organisation-id-taken",
                "机构!A7 organisation-name-taken",
                "机构!H8 required",
                "机构!B8 required",
                "机构!D8 required",
                "机构!B9 full-width-characters",
                "机构!G10 wrong-type",
                "机构!F10 organisation-name-taken",
                "机构!D10 not-allowed",
                "机构!E10 unknown-id");
        assertThat(organisations.all()).hasSize(2);
    }

    @Test
    void aFaultOfAParentIsNotToldAgainOfThoseBelowIt() throws IOException {
        refusedFor(
                imports.imported(
                        Some.aUser().build(),
                        line("广场社区", "community-square").replace("网格化管理", " ") + "|aliases=广场",
                        line("第一网格", "grid-1") + "|parent=广场",
                        line("第二网格", "grid-2") + "|parent=第一网格"),
                "机构!H4 required");
    }

    @Test
    void theCommitteeOfficeAloneImportsBodies() {
        for (Role role : List.of(Role.LEADER, Role.SYSTEM_ADMINISTRATOR)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> imports.imported(Some.aUser().role(role).build(), line("社区", "community-x")))
                    .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        imports.imported(Some.aUser().street("street-longcheng").build(), line("社区", "community-x")));
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        Job job = imports.imported(Some.aUser().build(), imports.example("某某社区居民委员会"));

        assertThat(job.faults()).isEmpty();
        assertThat(organisations.named("某某社区居民委员会")).isPresent();
    }

    @Test
    void aFileThatIsNoSpreadsheetOrEmptyIsRefused() throws IOException {
        refusedFor(imports.imported(Some.aUser().build(), "broken"), " not-a-spreadsheet");
        refusedFor(imports.imported(Some.aUser().build(), "", ""), " nothing-to-import");
    }
}
