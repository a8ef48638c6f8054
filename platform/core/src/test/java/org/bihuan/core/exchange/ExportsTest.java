package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableWriter;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationQuery;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.PersonQuery;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.job.Bell;
import org.bihuan.core.job.DefaultJobService;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobRunner;
import org.bihuan.core.organisation.DefaultOrganisationService;
import org.bihuan.core.organisation.DefaultPersonService;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final HazardQuery ALL = HazardQuery.select().first(20);

    private final Platform platform = new Platform();
    private final DefaultPersonService people = platform.people;
    private final DefaultOrganisationService register = platform.register();
    private Duration writing = Duration.ZERO;
    private final Exports exports = new Exports(
            new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock),
            platform.access,
            new Lines(),
            ExportedLists.all(
                    platform.hazards,
                    platform.search,
                    platform.enterprises,
                    platform.stores.enterprises(),
                    platform.organisations,
                    register,
                    people,
                    platform.enforcement,
                    platform.duties,
                    platform.desk),
            platform.stores.enterprises(),
            platform.organisations,
            platform.sectors,
            platform.form,
            platform.risks,
            (code, arguments, language) -> code.code() + (arguments.isEmpty() ? "" : arguments),
            platform.clock);
    private final JobRunner runner = new JobRunner(
            platform.stores.jobs(),
            platform.stores.jobFiles(),
            platform.stores.users(),
            new Bell(),
            platform.clock,
            List.of(exports));
    private final DefaultJobService jobs =
            new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);

    @AfterEach
    void close() {
        platform.close();
    }

    /** A format that a test reads: cover, headings and rows, a line each. */
    private final class Lines implements TableWriter {
        @Override
        public Table open(TableHead head, TableFormat format, OutputStream to) throws IOException {
            platform.clock.forward(writing);
            line(to, format + " " + head.title());
            for (TableHead.Line one : head.cover()) {
                line(to, one.label() + ": " + one.value());
            }
            line(
                    to,
                    String.join(
                            "|",
                            head.columns().stream()
                                    .map(TableHead.Column::heading)
                                    .toList()));
            return new Table() {
                @Override
                public void row(List<String> cells) throws IOException {
                    line(to, String.join("|", cells));
                }

                @Override
                public void close() throws IOException {
                    line(to, "end");
                }
            };
        }

        private void line(OutputStream to, String text) throws IOException {
            to.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Caller signedIn(User someone) {
        platform.stores
                .users()
                .add(List.of(new UserStore.NewAccount(
                        someone,
                        anEventOf(someone).build(),
                        new UserStore.Secrets(Optional.empty(), Optional.empty(), Optional.empty()))));
        return Caller.of(someone, "127.0.0.1");
    }

    private Caller office() {
        return signedIn(Some.aUser().build());
    }

    private Hazard kept(Hazard hazard) {
        platform.stores.hazards().add(hazard, anEventOf(hazard).build());
        return hazard;
    }

    private String exported(Caller caller, String list, Record query) throws IOException {
        Job job = exports.export(Command.by(caller), list, query, TableFormat.CSV, Locale.CHINESE);
        assertThat(runner.workOff()).isTrue();
        Job ended = jobs.get(caller, job.id());
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.result().orElseThrow().name()).isEqualTo("list." + list + " 2023-09-15.csv");
        try (InputStream bytes = jobs.result(caller, job.id())) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everythingThatFitsIsWrittenHoweverManyPagesItTakes() throws IOException {
        List<Hazard> hazards =
                IntStream.range(0, 450).mapToObj(i -> kept(aHazard().build())).toList();

        String file = exported(office(), "hazards", ALL);

        assertThat(file).startsWith("CSV list.hazards\n").endsWith("end\n");
        assertThat(hazards).allSatisfy(hazard -> assertThat(file).contains("\n" + hazard.number() + "|"));
        assertThat(file.lines().filter(line -> line.contains("|word.registered|")))
                .hasSize(450);
    }

    @Test
    void whileItIsWrittenAFileIsKnownToHaveSoManyLines() throws IOException {
        writing = Duration.ofSeconds(2);
        kept(aHazard().build());
        kept(aHazard().build());
        kept(aHazard().at("street-wulong").build());
        platform.quarryIn("street-longcheng");
        platform.quarryIn("street-wulong");
        Caller street = signedIn(Some.aUser().street("street-longcheng").build());

        exported(street, "hazards", ALL);
        exported(street, "enterprises", firms());

        assertThat(jobs.list(street, Optional.empty(), 10).items())
                .extracting(Job::total, Job::done)
                .containsExactly(tuple(1L, 1L), tuple(2L, 2L));
    }

    @Test
    void theCoverSaysWhoWhenAndByWhichFilter() throws IOException {
        HazardQuery query = HazardQuery.select()
                .text("浮石")
                .sector(new SectorId("non-coal-mines"))
                .stages(Stage.PLANNED, Stage.RETURNED)
                .level(Severity.MAJOR)
                .territory(new OrganisationId("street-longcheng"))
                .from(LocalDate.of(2023, 5, 1))
                .page(Optional.of("a position"), 20);

        assertThat(exported(office(), "hazards", query))
                .contains("export.by: 安委办值班员\nexport.at: 2023-09-15 12:00\n")
                .contains("export.filter.name[filter.text]: 浮石\n")
                .contains("export.filter.name[filter.stages]: word.planned、word.returned\n")
                .contains("export.filter.name[filter.level]: word.major\n")
                .contains("export.filter.name[filter.territory]: street-longcheng\n")
                .contains("export.filter.name[filter.from]: 2023-05-01\n")
                .doesNotContain("position");
        assertThat(exported(office(), "hazards", ALL)).contains("export.filter: export.filter.none\n");
    }

    @Test
    void nobodyFindsMoreInAFileThanInTheList() throws IOException {
        Hazard own = kept(aHazard().at("street-longcheng").build());
        Hazard foreign = kept(aHazard().at("street-wulong").build());

        String file = exported(signedIn(Some.aUser().street("street-longcheng").build()), "hazards", ALL);

        assertThat(file).contains(own.number()).doesNotContain(foreign.number());
    }

    @Test
    void aFirmsFileHoldsWhatThoseMergedIntoItLeft() throws IOException {
        Enterprise heir = platform.quarry();
        Enterprise gone = Some.anEnterprise()
                .formerly("旧石场", LocalDate.of(2023, 6, 30))
                .succeededBy(LocalDate.of(2023, 9, 1), heir)
                .build();
        platform.stores.enterprises().add(gone, anEventOf(gone).build());
        Hazard left = kept(aHazard().of(gone.id()).build());
        Hazard foreign = kept(aHazard().build());

        Caller account = signedIn(Some.aUser().enterprise(heir.id()).build());
        assertThat(exported(account, "hazards", ALL)).contains(left.number()).doesNotContain(foreign.number());
        assertThat(exported(office(), "enterprises", firms()))
                .contains("|2023-09-01|旧石场 (~2023-06-30)||" + heir.name() + "|");
    }

    @Test
    void aFirmsFileOfManyPagesIsKnownToHoldThoseLinesAsWell() throws IOException {
        writing = Duration.ofSeconds(2);
        Enterprise heir = platform.quarry();
        Enterprise gone =
                Some.anEnterprise().succeededBy(LocalDate.of(2023, 9, 1), heir).build();
        platform.stores.enterprises().add(gone, anEventOf(gone).build());
        IntStream.range(0, 250).forEach(i -> kept(aHazard().of(gone.id()).build()));
        Caller account = signedIn(Some.aUser().enterprise(heir.id()).build());

        exported(account, "hazards", ALL);

        assertThat(jobs.list(account, Optional.empty(), 10).items())
                .extracting(Job::total, Job::done)
                .containsExactly(tuple(250L, 250L));
    }

    @Test
    void ofManyPagesOfEnterprisesItIsKnownFromTheFirstHowManyThereAre() throws IOException {
        writing = Duration.ofSeconds(2);
        IntStream.range(0, 250).forEach(i -> {
            Enterprise firm = Some.anEnterprise().at("street-longcheng").build();
            platform.stores.enterprises().add(firm, anEventOf(firm).build());
        });
        Caller street = signedIn(Some.aUser().street("street-longcheng").build());

        exported(street, "enterprises", firms());

        assertThat(jobs.list(street, Optional.empty(), 10).items())
                .extracting(Job::total, Job::done)
                .containsExactly(tuple(250L, 250L));
    }

    @Test
    void whoMayNotSeeTheListMayNotExportIt() {
        Caller system = signedIn(Some.aUser().role(Role.SYSTEM_ADMINISTRATOR).build());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> exports.export(Command.by(system), "hazards", ALL, TableFormat.XLSX, Locale.CHINESE))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
        assertThat(platform.stores.jobs().unfinished()).isEmpty();
    }

    @Test
    void enterprisesAndFurtherKindsAreWrittenAsWell() throws IOException {
        platform.quarry();
        assertThat(exported(office(), "enterprises", firms()))
                .contains("field.creditCode|")
                .contains("|行业non-coal-mines|");
        var issue = Some.anIssue().build();
        platform.stores.records().add(issue, anEventOf(issue).build());
        RecordQuery issues = RecordQuery.select().states(IssueStage.REGISTERED).first(50);
        assertThat(exported(office(), "issues", issues)).contains(issue.head().number() + "|word.registered|");
    }

    private PersonId officer() {
        return people.name(
                        Command.by(Platform.office()),
                        new NewPerson(
                                "street-longcheng",
                                "contact-officer",
                                "演示联络员",
                                "科长",
                                "section-head",
                                "13800000001",
                                null,
                                null))
                .id();
    }

    @Test
    void whatUnitsHaveOfWhatIsWantedIsALineForEachMatter() throws IOException {
        officer();

        String file = exported(office(), "appointments", new AppointmentsQuery(true));
        assertThat(file)
                .contains(
                        "|word.matter.contact-officer|R-GOV-01|word.standing.fulfilled|演示联络员",
                        "|word.matter.task-list|R-GOV-02|word.standing.missing|");
    }

    @Test
    void whoMayReadATelephoneNumberFindsItInTheFileAndLeavesAnEvent() throws IOException {
        PersonId officer = officer();

        assertThat(exported(office(), "people", new PersonQuery(Optional.empty(), false)))
                .contains("|word.duty.contact-officer|演示联络员|科长|word.rank.section-head|13800000001|");
        assertThat(platform.stores.events().of(officer.value()))
                .extracting(Event::action)
                .containsExactly("registered", "phone-revealed");
    }

    @Test
    void whoMayNotReadItFindsItMasked() throws IOException {
        PersonId officer = officer();
        Caller leader = signedIn(Some.aUser().role(Role.LEADER).build());

        assertThat(exported(leader, "people", new PersonQuery(Optional.of(Platform.unit("street-longcheng")), true)))
                .contains("|演示联络员|科长|")
                .doesNotContain("13800000001");
        assertThat(platform.stores.events().of(officer.value())).hasSize(1);
    }

    @Test
    void bodiesAreWrittenWithWhatBecameOfThem() throws IOException {
        Command reform = Command.by(office());
        OrganisationId housing = Platform.unit("dept-housing");
        LocalDate july = LocalDate.of(2023, 7, 1);
        LocalDate august = LocalDate.of(2023, 8, 1);
        register.change(reform, housing, new ChangeOrganisation(1L, "机构改革", july, "区住建局", null, List.of(), null, true));
        register.dissolve(reform, housing, new DissolveOrganisation(2L, "机构改革", august, List.of("dept-market")));

        assertThat(exported(office(), "organisations", new OrganisationQuery(true)))
                .contains("field.name|field.terms.shortName|")
                .contains("word.organisation.street|")
                .contains("|word.organisation.active|||\n")
                .contains("|word.organisation.dissolved|2023-08-01|dept-market|dept-housing (~2023-06-30)");
    }

    private static EnterpriseQuery firms() {
        return new EnterpriseQuery(
                Optional.empty(),
                Optional.of(new Reach.OfTerritory(new OrganisationId("street-longcheng"))),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                50);
    }
}
