package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.job.Bell;
import org.bihuan.core.job.DefaultJobService;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobRunner;
import org.bihuan.core.organisation.EnterpriseImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private final Platform platform = new Platform();
    private final EnterpriseImport enterprises = new EnterpriseImport(
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
    private final DefaultJobService jobs =
            new DefaultJobService(platform.stores.jobs(), platform.stores.jobFiles(), platform.clock);
    private final Caller office = signedIn(Some.aUser().build());

    @AfterEach
    void close() {
        platform.close();
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

    private Imports imports(ImportedList list) {
        return new Imports(
                new JobDesk(platform.stores.jobs(), new Bell(), platform.predecessors, platform.clock),
                platform.access,
                platform.stores.jobFiles(),
                platform.stores.events(),
                new TextSheets(),
                (code, arguments, language) -> code.code() + (arguments.isEmpty() ? "" : arguments),
                List.of(list));
    }

    private JobRunner node(Imports imports) {
        return new JobRunner(
                platform.stores.jobs(),
                platform.stores.jobFiles(),
                platform.stores.users(),
                new Bell(),
                platform.clock,
                List.of(imports));
    }

    private Job ordered(Caller caller, String... lines) throws IOException {
        return imports(enterprises).order(Command.by(caller), "enterprises", TextSheets.file(lines), Locale.CHINESE);
    }

    private Job imported(Caller caller, String... lines) throws IOException {
        Job job = ordered(caller, lines);
        assertThat(node(imports(enterprises)).workOff()).isTrue();
        return jobs.get(caller, job.id());
    }

    private static String line(String name, Object code) {
        return "name=" + name + "|creditCode=" + code + "|territory=street-longcheng|sector=non-coal-mines";
    }

    private List<Enterprise> kept() {
        List<Enterprise> all = new ArrayList<>();
        platform.stores.enterprises().all(stored -> all.add(stored.record()));
        return all;
    }

    private static void named(Job refused, String... faults) {
        assertThat(refused.state()).isEqualTo(JobState.REFUSED);
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code().code())
                .containsExactly(faults);
    }

    @Test
    void everyLineOfAFileBecomesAnEnterpriseWithItsEvent() throws IOException {
        String code = Some.creditCode().value();
        Job job = imported(
                office,
                line("东山石料有限公司", code) + "|size=小型|industry=B1019|principal=甲|phone=13800001234|longitude=102.8"
                        + "|latitude=24.88|address=东山",
                "",
                line("西河建材经营部", Some.creditCode()));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.done()).isEqualTo(2);
        Enterprise first = platform.stores
                .enterprises()
                .find(CreditCode.parse(code).orElseThrow())
                .orElseThrow();
        assertThat(first.phone().orElseThrow().masked()).isEqualTo("138****1234");
        assertThat(first.address()).contains("东山");
        assertThat(kept()).hasSize(2).allSatisfy(firm -> {
            List<Event> events = platform.stores.events().of(firm.id().value());
            assertThat(events).extracting(Event::action).containsExactly("registered");
            assertThat(events.get(0).actor()).isEqualTo(office.user());
        });
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("enterprise"));
    }

    @Test
    void oneFaultAndNothingIsImported() throws IOException {
        Job job = imported(office, line("东山石料有限公司", Some.creditCode()), "name=西河建材经营部|sector=non-coal-mines");

        named(job, "企业!B5 required", "企业!C5 required");
        assertThat(kept()).isEmpty();
        try (InputStream returned = jobs.result(office, job.id())) {
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
        String taken = platform.quarry().creditCode().value();
        String wrong = code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
        Job job = imported(
                office,
                line("甲乙丙丁", wrong),
                line("戊己庚辛", code.replace('9', '９')),
                line("壬癸子丑", code),
                line("寅卯辰巳", code),
                line("午未申酉", taken),
                "name=戌亥天地|creditCode=" + Some.creditCode() + "|territory=nowhere|sector=no-such-sector",
                line("玄黄宇宙", Some.creditCode()) + "|size=巨型|industry=1|phone=x|longitude=east|tags=没有的行",
                line("洪荒日月", Some.creditCode()) + "|highRisk=non-coal-mines|latitude=1");

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
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aNameNearlyTheSameAsOneAboveOrRegisteredMustBeComparedFirst() throws IOException {
        imported(office, line("宏达石料厂", Some.creditCode()));
        String again = line("宏大石料厂", Some.creditCode());

        named(imported(office, again), "企业!A4 name-like-registered");
        Job alike = imported(office, line("青山采石场", Some.creditCode()), line("青山采石坊", Some.creditCode()));
        named(alike, "企业!A5 name-like-a-line");
        assertThat(alike.faults().get(0).arguments()).containsExactly("4");
        named(
                imported(office, line("青山采石场", Some.creditCode()), line("青山采石场", Some.creditCode())),
                "企业!A5 name-like-a-line");
        named(imported(office, again + "|distinct=yes"), "企业!A4 name-like-registered", "企业!R4 not-allowed");
        assertThat(imported(office, again + "|distinct=是").state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatIsNoSectorAtAllIsToldWithThoseThatThereAre() throws IOException {
        Job job = imported(
                office,
                line("东山石料有限公司", Some.creditCode()).replace("non-coal-mines", "火星"),
                line("西河建材经营部", Some.creditCode()) + "|furtherSectors=行业construction、土星");

        named(job, "企业!D4 no-such-sector", "企业!E5 no-such-sector");
        assertThat(job.faults().get(0).arguments()).first().isEqualTo("火星");
        assertThat(job.faults().get(0).arguments().get(1)).contains("行业non-coal-mines、行业construction");
    }

    @Test
    void aFileThatIsNoSpreadsheetOrEmptyIsRefused() throws IOException {
        named(imported(office, "broken"), " " + SheetFault.NOT_A_SPREADSHEET.code());
        named(imported(office, "", ""), " " + ImportFault.NOTHING_TO_IMPORT.code());
    }

    @Test
    void aStreetImportsIntoItsOwnTerritoryAlone() throws IOException {
        Caller street = signedIn(Some.aUser().street("street-wulong").build());

        named(imported(street, line("东山石料有限公司", Some.creditCode())), "企业!C4 not-allowed");
    }

    @Test
    void whoMayNotRegisterMayNotImport() throws IOException {
        Caller leader = signedIn(Some.aUser().role(Role.LEADER).build());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ordered(leader, line("东山石料有限公司", Some.creditCode())))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports(enterprises).template(leader, "enterprises", new ByteArrayOutputStream()));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> imports(enterprises).template(office, "nothings", new ByteArrayOutputStream()))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void aNodeThatGoesDownWhileItWritesLeavesNothingAndTheImportIsBegunAnew() throws IOException {
        Job job = ordered(office, line("东山石料有限公司", Some.creditCode()), line("西河建材经营部", Some.creditCode()));
        JobRunner down = node(imports(new Dying(enterprises, false)));
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(kept()).isEmpty();
        assertThat(jobs.get(office, job.id()).state()).isEqualTo(JobState.WRITING);

        platform.clock.forward(Duration.ofSeconds(20));
        node(imports(enterprises)).workOff();

        assertThat(jobs.get(office, job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aNodeThatGoesDownJustAfterItWroteDoesNotWriteAgain() throws IOException {
        Job job = ordered(office, line("东山石料有限公司", Some.creditCode()), line("西河建材经营部", Some.creditCode()));
        JobRunner down = node(imports(new Dying(enterprises, true)));
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(kept()).hasSize(2);

        platform.clock.forward(Duration.ofSeconds(20));
        node(imports(enterprises)).workOff();

        Job ended = jobs.get(office, job.id());
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(2);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void anEnterpriseBeyondReachThatHasTheCodeIsNotNamed() throws IOException {
        String taken = platform.quarry().creditCode().value();
        Caller wulong = signedIn(Some.aUser().street("street-wulong").build());
        Job job = imported(wulong, line("东山石料有限公司", taken).replace("street-longcheng", "street-wulong"));
        named(job, "企业!B4 registered-beyond-reach");
        assertThat(job.faults().get(0).arguments()).isEmpty();
    }

    @Test
    void somethingRegisteredBetweenLookingAndWritingIsFoundByLookingAgain() throws IOException {
        String code = Some.creditCode().value();
        Job job = ordered(office, line("东山石料有限公司", code));
        ImportedList overtaken = new Overtaken(enterprises, () -> {
            Enterprise other = Some.anEnterprise().code(new CreditCode(code)).build();
            platform.stores.enterprises().add(other, anEventOf(other).build());
        });

        node(imports(overtaken)).workOff();

        named(jobs.get(office, job.id()), "企业!B4 already-registered");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void theTemplateHasAColumnForEverythingThatIsKnownOfAnEnterprise() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        imports(enterprises).template(office, "enterprises", template);

        assertThat(template.toString(StandardCharsets.UTF_8))
                .startsWith("name|creditCode|territory|sector|")
                .contains("|highRisk|highRisk.reason|");
    }

    @Test
    void theExampleOfTheTemplateCanBeImported() throws IOException {
        SomeImports some = new SomeImports(platform, enterprises);
        Job job = some.imported(Some.aUser().build(), some.example("某某石料有限公司"));

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).extracting(Enterprise::name).containsExactly("某某石料有限公司");
    }

    /** As a power cut: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A list whose node goes down while it writes, or just after. */
    private record Dying(ImportedList list, boolean after) implements Decorated {
        @Override
        public void write(Command command, Lines lines) throws IOException {
            if (after) {
                list.write(command, lines);
                throw new Killed();
            }
            list.write(
                    command,
                    to -> lines.each(row -> {
                        to.accept(row);
                        throw new Killed();
                    }));
        }
    }

    /** A list that somebody else writes to first, once. */
    private static final class Overtaken implements Decorated {
        private final ImportedList list;
        private final Runnable other;
        private boolean done;

        Overtaken(ImportedList list, Runnable other) {
            this.list = list;
            this.other = other;
        }

        @Override
        public ImportedList list() {
            return list;
        }

        @Override
        public void write(Command command, Lines lines) throws IOException {
            if (!done) {
                done = true;
                other.run();
            }
            list.write(command, lines);
        }
    }

    private interface Decorated extends ImportedList {
        ImportedList list();

        @Override
        default String name() {
            return list().name();
        }

        @Override
        default Function register() {
            return list().register();
        }

        @Override
        default SheetLayout layout() {
            return list().layout();
        }

        @Override
        default Reading begin(Caller owner) {
            return list().begin(owner);
        }
    }
}
