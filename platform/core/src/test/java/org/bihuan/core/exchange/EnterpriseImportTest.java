package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Superior;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.organisation.EnterpriseImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an imported enterprise belongs to, and who is its principal. */
class EnterpriseImportTest {
    private final Platform platform = new Platform();
    private final EnterpriseImport list = new EnterpriseImport(
            platform.stores.enterprises(),
            platform.naming,
            platform.organisations,
            platform.sectors,
            platform.form,
            platform.phones,
            platform.stores.records(),
            platform.access,
            platform.trail,
            platform.clock);
    private final CreditCode first = Some.creditCode();
    private final CreditCode second = Some.creditCode();

    @AfterEach
    void close() {
        platform.close();
    }

    private static String line(String name, CreditCode code, String more) {
        return "name=" + name + "|creditCode=" + code.value() + "|territory=street-longcheng|sector=non-coal-mines"
                + more;
    }

    private Job imported(String... lines) throws IOException {
        return new SomeImports(platform, list).imported(Some.aUser().build(), lines);
    }

    private Enterprise kept(CreditCode code) {
        return platform.stores.enterprises().find(code).orElseThrow();
    }

    private Enterprise registered(Enterprise enterprise) {
        platform.stores.enterprises().add(enterprise, Some.anEventOf(enterprise).build());
        return enterprise;
    }

    /** The cell of a column in a line. */
    private String cell(String key, int line) {
        int column =
                list.layout().columns().stream().map(SheetColumn::key).toList().indexOf(key);
        return "企业!" + (char) ('A' + column) + line;
    }

    @Test
    void anEnterpriseBelongsToOneThatIsRegisteredOrStandsInALineAbove() throws IOException {
        Enterprise group = registered(Some.anEnterprise().named("某某集团").build());
        Job job = imported(
                line("东山矿业", first, "|superior=" + group.creditCode().value()),
                line("东山矿业一矿", second, "|superior=" + first.value()));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(kept(first).history().superiors())
                .containsExactly(new Superior(Platform.TODAY, Optional.of(group.asOther())));
        assertThat(kept(second).history().superior()).contains(kept(first).asOther());
        assertThat(Stream.of(first, second).map(this::kept))
                .extracting(Enterprise::version)
                .containsOnly(1L);
        assertThat(platform.stores.enterprises().branches(group.id())).containsExactly(kept(first));
        // the events of the group and of the account are made up
        assertThat(platform.audit().verify().findings())
                .extracting(finding -> finding.place().text())
                .noneMatch(record -> record.contains(kept(first).id().toString())
                        || record.contains(kept(second).id().toString()));
    }

    @Test
    void aSuperiorThatIsUnknownItselfOrBelowIsNamedByItsCell() throws IOException {
        Job job = imported(
                line("东山矿业", first, "|superior=" + second.value()),
                line("西山采石", second, "|superior=" + second.value()),
                line("南山建材", Some.creditCode(), "|superior=" + Some.creditCode().value()),
                line("北山水泥", Some.creditCode(), "|superior=12345"));

        refusedFor(
                job,
                cell("superior", 4) + " unknown-superior",
                cell("superior", 5) + " enterprise-of-itself",
                cell("superior", 6) + " unknown-superior",
                cell("superior", 7) + " invalid-credit-code");
    }

    @Test
    void aSuperiorOutOfBusinessIsNamed() throws IOException {
        Enterprise closed = registered(
                Some.anEnterprise().named("旧集团").closedOn(Platform.TODAY).build());
        refusedFor(
                imported(line("东山矿业", first, "|superior=" + closed.creditCode().value())),
                cell("superior", 4) + " enterprise-out-of-business");
    }

    @Test
    void aHighRiskPartGoesToTheSectorThatNamesItAndAnythingElseIsNamedByItsCell() throws IOException {
        String further = "|furtherSectors=water-conservancy|highRisk=water-conservancy|highRisk.reason=";
        refusedFor(
                imported(line("东山矿业", first, further + "水上交通、渔业船舶"), line("西山采石", second, "|highRisk.reason=水上交通")),
                cell("highRisk.reason", 4) + " not-a-high-risk-part",
                cell("highRisk", 5) + " required");
        assertThat(imported(line("东山矿业", first, further + "水上交通、水利工程施工")).state())
                .isEqualTo(JobState.DONE);
        assertThat(kept(first).highRisk())
                .extracting(ground -> ground.reason().orElse(""))
                .containsExactly("", "水上交通", "水利工程施工");
    }

    @Test
    void whatBelongsToALineWithFaultsHasNoneOfItsOwn() throws IOException {
        Job job = imported(line("东山矿业", first, "|industry=?"), line("东山矿业一矿", second, "|superior=" + first.value()));
        refusedFor(job, cell("industry", 4) + " invalid-industry-code");
    }

    @Test
    void anIndustryWhoseDivisionBelongsToAnotherSectionIsNamedByItsCell() throws IOException {
        refusedFor(
                imported(line("东山矿业", first, "|industry=A1019")), cell("industry", 4) + " division-of-other-section");
    }

    @Test
    void aPrincipalOfABannedNameIsNamedUntilSomebodyHasComparedThem() throws IOException {
        EnforcementCase banned =
                Some.aCase().document("应急罚〔2023〕1号").banned("李 某").build();
        platform.stores.records().add(banned, Some.anEventOf(banned).build());

        Job job = imported(line("东山矿业", first, "|principal=李某"));
        refusedFor(job, cell("principal", 4) + " principal-of-a-banned-name");
        assertThat(job.faults().get(0).arguments()).contains("李 某", "应急罚〔2023〕1号");

        assertThat(imported(line("东山矿业", first, "|principal=李某|otherPerson=是")).state())
                .isEqualTo(JobState.DONE);
        assertThat(kept(first).principal()).contains("李某");
    }

    @Test
    void aFineIsNoBan() throws IOException {
        EnforcementCase fined = Some.aCase().fined("1000").build();
        platform.stores.records().add(fined, Some.anEventOf(fined).build());
        assertThat(imported(line("东山矿业", first, "|principal=李某")).state()).isEqualTo(JobState.DONE);
    }
}
