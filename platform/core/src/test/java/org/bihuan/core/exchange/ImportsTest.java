package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private final EnterpriseFiles files = new EnterpriseFiles();

    @AfterEach
    void close() {
        files.platform.close();
    }

    @Test
    void everyLineOfAFileBecomesAnEnterpriseWithItsEvent() throws IOException {
        String code = Some.creditCode().value();
        Job job = files.imported(
                files.office,
                EnterpriseFiles.line("东山石料有限公司", code)
                        + "|size=小型|industry=B1019|principal=甲|phone=13800001234|longitude=102.8"
                        + "|latitude=24.88|address=东山",
                "",
                EnterpriseFiles.line("西河建材经营部", Some.creditCode()));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(2);
        Enterprise first = files.platform
                .stores
                .enterprises()
                .find(CreditCode.parse(code).orElseThrow())
                .orElseThrow();
        assertThat(first.phone().orElseThrow().masked()).isEqualTo("138****1234");
        assertThat(first.address()).contains("东山");
        assertThat(files.kept()).hasSize(2).allSatisfy(firm -> {
            List<Event> events = files.platform.stores.events().of(firm.id().value());
            assertThat(events).extracting(Event::action).containsExactly("registered");
            assertThat(events.get(0).actor()).isEqualTo(files.office.user());
        });
        assertThat(files.platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("enterprise"));
    }

    @Test
    void aStreetImportsIntoItsOwnTerritoryAlone() throws IOException {
        Caller street = files.signedIn(Some.aUser().street("street-wulong").build());

        EnterpriseFiles.named(
                files.imported(street, EnterpriseFiles.line("东山石料有限公司", Some.creditCode())), "企业!C4 not-allowed");
    }

    @Test
    void whoMayNotRegisterMayNotImport() throws IOException {
        Caller leader = files.signedIn(Some.aUser().role(Role.LEADER).build());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> files.ordered(leader, EnterpriseFiles.line("东山石料有限公司", Some.creditCode())))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> files.imports(files.enterprises)
                .template(leader, "enterprises", new ByteArrayOutputStream()));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> files.imports(files.enterprises)
                        .template(files.office, "nothings", new ByteArrayOutputStream()))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void theTemplateHasAColumnForEverythingThatIsKnownOfAnEnterprise() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        files.imports(files.enterprises).template(files.office, "enterprises", template);

        assertThat(template.toString(StandardCharsets.UTF_8))
                .startsWith("name|creditCode|territory|sector|")
                .contains("|highRisk|highRisk.reason|");
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        SomeImports some = new SomeImports(files.platform, files.enterprises);
        Job job = some.imported(Some.aUser().build(), some.example("某某石料有限公司"));

        assertThat(job.faults()).isEmpty();
        assertThat(files.kept()).extracting(Enterprise::name).containsExactly("某某石料有限公司");
    }
}
