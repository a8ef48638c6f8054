package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.core.lookback.LookBackImport;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.risk.RiskImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever imports does not learn whether there is a firm that he may not see. */
class ForeignFirmImportTest {
    private final Platform platform = new Platform();
    private final User street = Some.aUser().street("street-wulong").build();
    private final CreditCode own = platform.quarryIn("street-wulong").creditCode();
    private final CreditCode foreign = platform.quarryIn("street-longcheng").creditCode();
    private final CreditCode nobodys = Some.creditCode();

    @AfterEach
    void close() {
        platform.close();
    }

    private void assertNothingIsTold(ImportedList list, String line) throws IOException {
        Job job = new SomeImports(platform, list)
                .imported(
                        street,
                        line + "|enterprise=" + own,
                        line + "|enterprise=" + foreign,
                        line + "|enterprise=" + nobodys);

        assertThat(job.faults()).allSatisfy(fault -> assertThat(fault.code()).isEqualTo(CommonFault.UNKNOWN_ID));
        assertThat(job.faults())
                .extracting(fault -> fault.arguments())
                .containsExactly(List.of(foreign.value()), List.of(nobodys.value()));
    }

    @Test
    void byHazards() throws IOException {
        assertNothingIsTold(
                new HazardImport(
                        platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form),
                "sector=non-coal-mines|item=mine-07|occurred=2023-06-15|source=部门检查|place=一号采区|description=边坡浮石");
    }

    @Test
    void byIssues() throws IOException {
        assertNothingIsTold(
                new IssueImport(platform.desk, platform.naming),
                "title=未设截水沟|description=未按设计设置|source=部门检查|sector=non-coal-mines|occurred=2023-06-15");
    }

    @Test
    void byRisks() throws IOException {
        assertNothingIsTold(
                new RiskImport(
                        platform.desk, platform.naming, platform.organisations, new YamlRiskForm(), platform.phones),
                "riskPoint=高陡边坡|sector=non-coal-mines|occurred=2023-06-15");
    }

    @Test
    void byLookBacks() throws IOException {
        assertNothingIsTold(
                new LookBackImport(platform.desk, platform.naming),
                "title=采场边坡超高|description=未分台阶|number=呈政督〔2021〕3号|listed=2021-05-06|level=区级|authority=呈贡区人民政府"
                        + "|sector=non-coal-mines|occurred=2023-06-15");
    }
}
