package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.RecordFault;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong in a file is told by its cells, and nothing of it is imported. */
class ImportFaultsTest {
    private final EnterpriseFiles files = new EnterpriseFiles();

    @AfterEach
    void close() {
        files.platform.close();
    }

    @Test
    void oneFaultAndNothingIsImported() throws IOException {
        Job job = files.imported(
                files.office,
                EnterpriseFiles.line("东山石料有限公司", Some.creditCode()),
                "name=西河建材经营部|sector=non-coal-mines");

        EnterpriseFiles.named(job, "企业!B5 required", "企业!C5 required");
        assertThat(files.kept()).isEmpty();
        try (InputStream returned = files.jobs.result(files.office, job.id())) {
            assertThat(new String(returned.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .satisfiesExactly(
                            first -> assertThat(first).endsWith("|faults="),
                            second -> assertThat(second).endsWith("B5：required"),
                            rest -> assertThat(rest).isEqualTo("C5：required"));
        }
    }

    @Test
    void everyKindOfFaultIsNamedByItsCell() throws IOException {
        String code = Some.creditCode().value();
        String taken = files.platform.quarry().creditCode().value();
        String wrong = code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
        Job job = files.imported(
                files.office,
                EnterpriseFiles.line("甲乙丙丁", wrong),
                EnterpriseFiles.line("戊己庚辛", code.replace('9', '９')),
                EnterpriseFiles.line("壬癸子丑", code),
                EnterpriseFiles.line("寅卯辰巳", code),
                EnterpriseFiles.line("午未申酉", taken),
                "name=戌亥天地|creditCode=" + Some.creditCode() + "|territory=nowhere|sector=no-such-sector",
                EnterpriseFiles.line("玄黄宇宙", Some.creditCode())
                        + "|size=巨型|industry=1|phone=x|longitude=east|tags=没有的行",
                EnterpriseFiles.line("洪荒日月", Some.creditCode()) + "|highRisk=non-coal-mines|latitude=1");

        assertThat(job.faults())
                .extracting(Fault::pointer, fault -> fault.code().code())
                .contains(
                        tuple("企业!B4", EnterpriseFault.INVALID_CREDIT_CODE.code()),
                        tuple("企业!B5", ImportFault.FULL_WIDTH_CHARACTERS.code()),
                        tuple("企业!B7", ImportFault.REPEATS_A_LINE.code()),
                        tuple("企业!B8", EnterpriseProblem.ALREADY_REGISTERED.code()),
                        tuple("企业!C9", EnterpriseFault.NOT_A_TERRITORY.code()),
                        tuple("企业!D9", RecordFault.SECTOR_NOT_INSTALLED.code()),
                        tuple("企业!G10", CommonFault.NOT_ALLOWED.code()),
                        tuple("企业!F10", EnterpriseFault.INVALID_INDUSTRY_CODE.code()),
                        tuple("企业!I10", EnterpriseFault.INVALID_PHONE.code()),
                        tuple("企业!N10", CommonFault.WRONG_TYPE.code()),
                        tuple("企业!J10", EnterpriseFault.NOT_A_TAG.code()),
                        tuple("企业!L11", CommonFault.REQUIRED.code()),
                        tuple("企业!N11", CommonFault.REQUIRED.code()));
        assertThat(files.kept()).hasSize(1);
    }

    @Test
    void aNameNearlyTheSameAsOneAboveOrRegisteredMustBeComparedFirst() throws IOException {
        files.imported(files.office, EnterpriseFiles.line("宏达石料厂", Some.creditCode()));
        String again = EnterpriseFiles.line("宏大石料厂", Some.creditCode());

        EnterpriseFiles.named(files.imported(files.office, again), "企业!A4 name-like-registered");
        Job alike = files.imported(
                files.office,
                EnterpriseFiles.line("青山采石场", Some.creditCode()),
                EnterpriseFiles.line("青山采石坊", Some.creditCode()));
        EnterpriseFiles.named(alike, "企业!A5 name-like-a-line");
        assertThat(alike.faults().get(0).arguments()).containsExactly("4");
        EnterpriseFiles.named(
                files.imported(
                        files.office,
                        EnterpriseFiles.line("青山采石场", Some.creditCode()),
                        EnterpriseFiles.line("青山采石场", Some.creditCode())),
                "企业!A5 name-like-a-line");
        EnterpriseFiles.named(
                files.imported(files.office, again + "|distinct=yes"),
                "企业!A4 name-like-registered",
                "企业!R4 not-allowed");
        assertThat(files.imported(files.office, again + "|distinct=是").state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatIsNoSectorAtAllIsToldWithThoseThatThereAre() throws IOException {
        Job job = files.imported(
                files.office,
                EnterpriseFiles.line("东山石料有限公司", Some.creditCode()).replace("non-coal-mines", "火星"),
                EnterpriseFiles.line("西河建材经营部", Some.creditCode()) + "|furtherSectors=行业construction、土星");

        EnterpriseFiles.named(job, "企业!D4 no-such-sector", "企业!E5 no-such-sector");
        assertThat(job.faults().get(0).arguments()).first().isEqualTo("火星");
        assertThat(job.faults().get(0).arguments().get(1)).contains("行业non-coal-mines、行业construction");
    }

    @Test
    void aFileThatIsNoSpreadsheetOrEmptyIsRefused() throws IOException {
        EnterpriseFiles.named(files.imported(files.office, "broken"), " " + SheetFault.NOT_A_SPREADSHEET.code());
        EnterpriseFiles.named(files.imported(files.office, "", ""), " " + ImportFault.NOTHING_TO_IMPORT.code());
    }

    @Test
    void anEnterpriseBeyondReachThatHasTheCodeIsNotNamed() throws IOException {
        String taken = files.platform.quarry().creditCode().value();
        Caller wulong = files.signedIn(Some.aUser().street("street-wulong").build());
        Job job = files.imported(
                wulong, EnterpriseFiles.line("东山石料有限公司", taken).replace("street-longcheng", "street-wulong"));
        EnterpriseFiles.named(job, "企业!B4 registered-beyond-reach");
        assertThat(job.faults().get(0).arguments()).isEmpty();
    }
}
