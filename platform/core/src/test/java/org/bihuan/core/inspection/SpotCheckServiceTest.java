package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anInspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableWriter;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotCheckQuery;
import org.bihuan.api.inspection.SpotCheckRecords;
import org.bihuan.api.inspection.SpotChecks;
import org.bihuan.api.inspection.SpotChecks.Unit;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.report.Totals;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeInspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpotCheckServiceTest {
    private static final String MINES = "dept-natural-resources";
    private static final String HOUSING = "dept-housing";
    private static final String HERE = "street-longcheng";
    private static final String THERE = "street-wulong";
    private static final SpotCheckQuery SINCE_MAY = new SpotCheckQuery(Platform.TODAY, false);
    private static final SpotCheckQuery SEPTEMBER = new SpotCheckQuery(Platform.TODAY, true);

    private final Platform platform = new Platform();
    private final DefaultSpotCheckService checks = new DefaultSpotCheckService(
            new Totals(platform.cube, platform.form, platform.campaigns),
            platform.stores.records(),
            platform.organisations,
            platform.campaigns,
            platform.access,
            new Lines(),
            (code, arguments, language) -> code.code(),
            platform.clock);
    private final EnterpriseId quarry = new EnterpriseId(Some.id());
    private final EnterpriseId site = new EnterpriseId(Some.id());
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    /** A spreadsheet that a test reads: title, headings and rows, a line each. */
    private static final class Lines implements TableWriter {
        @Override
        public Table open(TableHead head, TableFormat format, OutputStream to) throws IOException {
            line(to, List.of(format + " " + head.title()));
            line(to, head.columns().stream().map(TableHead.Column::heading).toList());
            return new Table() {
                @Override
                public void row(List<String> cells) throws IOException {
                    line(to, cells);
                }

                @Override
                public void close() {}
            };
        }

        private static void line(OutputStream to, List<String> texts) throws IOException {
            to.write((String.join("|", texts) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Inspection kept(SomeInspection some, String... findings) {
        Inspection inspection = some.submitted(findings);
        platform.cube.change(Optional.empty(), inspection, () -> platform.stores
                .records()
                .add(inspection, Some.anEventOf(inspection).build()));
        return inspection;
    }

    private static SomeInspection check(String lead, String territory, EnterpriseId enterprise) {
        return anInspection().ledBy(lead).at(territory).of(enterprise, "一号石场");
    }

    private static long figure(SpotChecks found, SpotCheckFigure figure) {
        return found.total().getOrDefault(figure, -1L);
    }

    private static List<String> named(List<Unit> units, SpotCheckFigure figure) {
        return units.stream()
                .map(one -> one.unit() + " " + one.figures().get(figure))
                .toList();
    }

    @Test
    void anEnterpriseCountsOnceInTheTotalAndOnceForEachUnitThatCheckedIt() {
        kept(check(MINES, HERE, quarry), "ent-04");
        kept(check(MINES, HERE, quarry), "ent-04", "ent-20");
        kept(check(HOUSING, HERE, quarry));
        kept(check(HOUSING, THERE, site), "ent-20");

        SpotChecks found = checks.figures(office, SINCE_MAY);

        assertThat(figure(found, SpotCheckFigure.SPOT_CHECK_01)).isEqualTo(2);
        assertThat(figure(found, SpotCheckFigure.SPOT_CHECK_02)).isEqualTo(1);
        assertThat(figure(found, SpotCheckFigure.SPOT_CHECK_03)).isZero();
        assertThat(figure(found, SpotCheckFigure.SPOT_CHECK_08)).isEqualTo(2);
        assertThat(named(found.checkers(), SpotCheckFigure.SPOT_CHECK_01))
                .containsExactly(MINES + " 1", HOUSING + " 2");
        assertThat(named(found.territories(), SpotCheckFigure.SPOT_CHECK_08))
                .containsExactly(HERE + " 1", THERE + " 1");
    }

    @Test
    void theMonthCountsItsOwnChecksAlone() {
        kept(check(MINES, HERE, quarry), "ent-04");
        kept(check(MINES, HERE, site).on(Platform.TODAY.withDayOfMonth(1)));

        SpotChecks month = checks.figures(office, SEPTEMBER);

        assertThat(month.from()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(figure(month, SpotCheckFigure.SPOT_CHECK_01)).isEqualTo(1);
        assertThat(figure(month, SpotCheckFigure.SPOT_CHECK_02)).isZero();
        assertThat(figure(checks.figures(office, SINCE_MAY), SpotCheckFigure.SPOT_CHECK_01))
                .isEqualTo(2);
    }

    @Test
    void aFigureOpensTheInspectionsThatItCounts() {
        Inspection first = kept(check(MINES, HERE, quarry), "ent-04");
        Inspection second = kept(check(MINES, THERE, site).on(Platform.TODAY), "ent-04");
        kept(check(HOUSING, HERE, quarry));

        assertThat(opened(office, SINCE_MAY, Optional.empty())).containsExactly(second, first);
        assertThat(opened(office, SEPTEMBER, Optional.empty())).containsExactly(second);
        assertThat(opened(office, SINCE_MAY, Optional.of(HERE))).containsExactly(first);
        assertThat(opened(Platform.department(HOUSING), SINCE_MAY, Optional.empty()))
                .isEmpty();
        assertThat(opened(Platform.street(THERE), SINCE_MAY, Optional.empty())).containsExactly(second);
    }

    private List<Record> opened(Caller caller, SpotCheckQuery period, Optional<String> territory) {
        SpotCheckRecords query = new SpotCheckRecords(
                period,
                SpotCheckFigure.SPOT_CHECK_02,
                Optional.empty(),
                territory.map(OrganisationId::new),
                Optional.empty(),
                10);
        return checks.records(caller, query).items().stream()
                .map(CountedRecord::record)
                .map(Record.class::cast)
                .toList();
    }

    @Test
    void aDepartmentSeesItsOwnChecksAndAStreetThoseInIt() {
        kept(check(MINES, HERE, quarry));
        kept(check(HOUSING, THERE, site));

        SpotChecks ofHousing = checks.figures(Platform.department(HOUSING), SINCE_MAY);
        assertThat(figure(ofHousing, SpotCheckFigure.SPOT_CHECK_01)).isEqualTo(1);
        assertThat(named(ofHousing.checkers(), SpotCheckFigure.SPOT_CHECK_01)).containsExactly(HOUSING + " 1");
        SpotChecks here = checks.figures(Platform.street(HERE), SINCE_MAY);
        assertThat(named(here.checkers(), SpotCheckFigure.SPOT_CHECK_01)).containsExactly(MINES + " 1");
        assertThat(named(here.territories(), SpotCheckFigure.SPOT_CHECK_01)).containsExactly(HERE + " 1");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> checks.figures(Platform.role(Role.SYSTEM_ADMINISTRATOR), SINCE_MAY))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void theSpreadsheetSaysWhatThePageSays() throws IOException {
        kept(check(MINES, HERE, quarry), "ent-04");

        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        checks.sheet(office, SINCE_MAY, Locale.CHINESE, sheet);

        assertThat(sheet.toString(StandardCharsets.UTF_8).split("\n"))
                .contains(
                        "XLSX spot-check.title",
                        "spot-check.total||1|1|0|0|0|0|0|0",
                        "spot-check.checkers|" + MINES + "|1|1|0|0|0|0|0|0",
                        "spot-check.territories|" + HERE + "|1|1|0|0|0|0|0|0")
                .anyMatch(line -> line.endsWith("|measure.spot-check-07|measure.spot-check-08"));
    }

    @Test
    void everyFaultOfAQueryIsNamed() {
        SpotCheckRecords query = new SpotCheckRecords(
                new SpotCheckQuery(Platform.TODAY.plusDays(1), false),
                SpotCheckFigure.SPOT_CHECK_01,
                Optional.of(new OrganisationId("ghost")),
                Optional.of(new OrganisationId("ghost")),
                Optional.empty(),
                201);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> checks.records(office, query))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder("asOf", "lead", "territory", "limit"));
    }
}
