package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.HighRiskGround;
import org.bihuan.api.organisation.IndustryCode;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterpriseServiceTest {
    private static final String PHONE = "10012345678";

    private final Platform platform = new Platform();
    private final DefaultEnterpriseService enterprises = platform.enterprises;
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anEnterpriseIsRegisteredUnderItsCode() {
        Enterprise quarry = enterprises.register(Command.by(office), quarry("street-longcheng"));
        assertThat(enterprises.get(office, quarry.id())).isEqualTo(quarry);
        assertThat(platform.stores.enterprises().find(quarry.creditCode())).contains(quarry);
    }

    @Test
    void everythingToldOfAnEnterpriseIsKept() {
        Enterprise quarry = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        assertThat(quarry.sectors()).containsExactly(sector("water-conservancy"), sector("non-coal-mines"));
        assertThat(quarry.industry()).contains(new IndustryCode("B1019"));
        assertThat(quarry.size()).contains(EnterpriseSize.SMALL);
        assertThat(quarry.principal()).contains("演示负责人");
        assertThat(quarry.tags()).containsExactly(new RowId("parks"));
        assertThat(quarry.highRisk())
                .containsExactly(
                        new HighRiskGround(sector("water-conservancy"), Optional.of("水上交通")),
                        new HighRiskGround(sector("non-coal-mines"), Optional.empty()));
        assertThat(quarry.coordinates().orElseThrow().longitude()).isEqualTo(new BigDecimal("102.800000"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        NewEnterprise faulty = new NewEnterprise(
                " ",
                "91530114MA6K000000",
                "street-luoyang",
                "alchemy",
                List.of("magic"),
                "Z1",
                "huge",
                null,
                "12-",
                List.of("non-coal-mine"),
                List.of(new NewEnterprise.Risk("campus", " ")),
                null,
                new BigDecimal("181"),
                null,
                null);
        refused(() -> enterprises.register(Command.by(office), faulty), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/name", CommonFault.REQUIRED),
                                Fault.at("/creditCode", EnterpriseFault.INVALID_CREDIT_CODE),
                                Fault.at("/territory", EnterpriseFault.NOT_A_TERRITORY, "street-luoyang"),
                                Fault.at("/sector", RecordFault.SECTOR_NOT_INSTALLED, "alchemy"),
                                Fault.at("/furtherSectors/0", RecordFault.SECTOR_NOT_INSTALLED, "magic"),
                                Fault.at("/industry", EnterpriseFault.INVALID_INDUSTRY_CODE),
                                Fault.at("/size", CommonFault.NOT_ALLOWED, "micro, small, medium, large"),
                                Fault.at("/phone", EnterpriseFault.INVALID_PHONE),
                                Fault.at("/tags/0", EnterpriseFault.NOT_A_TAG, "non-coal-mine", "parks"),
                                Fault.at("/highRisk/0/reason", CommonFault.REQUIRED),
                                Fault.at("/highRisk/0/sector", EnterpriseFault.NOT_PARTLY_HIGH_RISK, "campus"),
                                Fault.at("/longitude", CommonFault.OUT_OF_RANGE, -180, 180),
                                Fault.at("/latitude", CommonFault.REQUIRED)));
    }

    @Test
    void aCodeIsForOneEnterprise() {
        NewEnterprise quarry = quarry("street-longcheng");
        enterprises.register(Command.by(office), quarry);
        refused(() -> enterprises.register(Command.by(office), quarry), EnterpriseProblem.ALREADY_REGISTERED)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("石场"));
    }

    @Test
    void whoMayNotSeeTheEnterpriseThatHasTheCodeDoesNotHearItsName() {
        Caller wulong = Platform.street("street-wulong");
        Enterprise foreign = enterprises.register(Command.by(office), quarry("street-longcheng"));
        NewEnterprise again = NewEnterprise.of("另一石场", foreign.creditCode().value(), "street-wulong", "non-coal-mines");
        refused(() -> enterprises.register(Command.by(wulong), again), EnterpriseProblem.REGISTERED_BEYOND_REACH)
                .satisfies(refused -> assertThat(refused.arguments()).isEmpty());
        assertThat(enterprises.alike(wulong, foreign.name(), foreign.territory()))
                .isEmpty();
    }

    @Test
    void nearlyTheSameNameNeedsAWordThatItIsAnother() {
        Enterprise first = enterprises.register(Command.by(office), named("昆明盘龙石材有限公司", null));
        refused(
                        () -> enterprises.register(Command.by(office), named("盘龙石林（呈贡）有限公司", null)),
                        EnterpriseProblem.PERHAPS_REGISTERED)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("昆明盘龙石材有限公司"));
        assertThat(enterprises.alike(office, "盘龙石林", first.territory())).containsExactly(first);
        Enterprise other = enterprises.register(
                Command.by(office), named("盘龙石林（呈贡）有限公司", List.of(first.id().toString())));
        assertThat(enterprises.get(office, other.id())).isEqualTo(other);
    }

    @Test
    void aRepeatedCommandAnswersTheEnterpriseOfThatTime() {
        NewEnterprise quarry = quarry("street-longcheng");
        Enterprise first = enterprises.register(Platform.keyed(office, "k", "d"), quarry);
        assertThat(enterprises.register(Platform.keyed(office, "k", "d"), quarry))
                .isEqualTo(first);
    }

    @Test
    void aStreetKeepsToItsTerritory() {
        Caller wulong = Platform.street("street-wulong");
        refused(() -> enterprises.register(Command.by(wulong), quarry("street-longcheng")), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/territory", CommonFault.NOT_ALLOWED, "street-wulong")));
        Enterprise own = enterprises.register(Command.by(wulong), quarry("street-wulong"));
        Enterprise foreign = enterprises.register(
                Command.by(office), full("别处石场", Some.creditCode().value()));
        EnterpriseQuery all = new EnterpriseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThat(enterprises.list(wulong, all).items()).containsExactly(own);
        refused(() -> enterprises.get(wulong, foreign.id()), CommonProblem.NOT_FOUND);
        refused(
                () -> enterprises.change(Command.by(wulong), foreign.id(), changing(foreign, "别处石场", null)),
                CommonProblem.NOT_FOUND);
    }

    @Test
    void aChangeKeepsTheNumberThatIsNotToldAndSaysWhy() {
        Enterprise before = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        Enterprise after = enterprises.change(Command.by(office), before.id(), changing(before, "石场二厂", null));
        assertThat(after.name()).isEqualTo("石场二厂");
        assertThat(after.phone()).isEqualTo(before.phone());
        assertThat(after.version()).isEqualTo(2);
        Event last = enterprises.events(office, before.id()).get(1);
        assertThat(last.action()).isEqualTo("changed");
        assertThat(last.reason()).isEqualTo("工商变更");
        assertThat(last.changes()).containsExactly(new Change("name", "石场", "石场二厂"));
        refused(
                () -> enterprises.change(Command.by(office), before.id(), changing(before, "石场三厂", null)),
                CommonProblem.STALE_VERSION);
    }

    @Test
    void aBlankNumberTakesTheNumberAwayAndTheSameOneLeavesItAsItWas() {
        Enterprise before = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        Enterprise same = enterprises.change(Command.by(office), before.id(), changing(before, "石场", PHONE));
        assertThat(same.phone()).isEqualTo(before.phone());
        Enterprise none = enterprises.change(Command.by(office), before.id(), changing(same, "石场", " "));
        assertThat(none.phone()).isEmpty();
        refused(
                () -> enterprises.revealPhone(Command.by(office), before.id(), new RevealPhone("联系")),
                EnterpriseProblem.NO_PHONE);
    }

    @Test
    void aSectorThatIsAwayStaysWithTheEnterpriseThatHasIt() {
        Enterprise before = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        platform.sectors.remove("non-coal-mines");
        platform.sectors.remove("water-conservancy");
        Enterprise after = enterprises.change(Command.by(office), before.id(), changing(before, "石场", null));
        assertThat(after.sectors()).isEqualTo(before.sectors());
        assertThat(after.highRisk()).isEqualTo(before.highRisk());
    }

    @Test
    void theNumberIsNowhereInClearAndReadingItLeavesAnEvent() {
        Enterprise quarry = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        assertThat(quarry.phone().orElseThrow().masked()).isEqualTo("100****5678");
        assertThat(quarry.phone().orElseThrow().sealed()).doesNotContain(PHONE);
        var revealed = enterprises.revealPhone(Command.by(office), quarry.id(), new RevealPhone("通知停产"));
        assertThat(revealed.phone()).isEqualTo(PHONE);
        assertThat(enterprises.events(office, quarry.id())).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("phone-revealed");
            assertThat(event.reason()).isEqualTo("通知停产");
            assertThat(event.toString()).doesNotContain(PHONE);
        });
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void theNumberIsReadByThoseAloneWhoWorkWithTheEnterprise() {
        Enterprise quarry = enterprises.register(
                Command.by(office), full("石场", Some.creditCode().value()));
        RevealPhone why = new RevealPhone("联系");
        assertThat(enterprises
                        .revealPhone(Command.by(Platform.firm(quarry.id())), quarry.id(), why)
                        .phone())
                .isEqualTo(PHONE);
        refused(
                () -> enterprises.revealPhone(Command.by(Platform.role(Role.LEADER)), quarry.id(), why),
                CommonProblem.FORBIDDEN);
        refused(
                () -> enterprises.revealPhone(Command.by(Platform.street("street-wulong")), quarry.id(), why),
                CommonProblem.NOT_FOUND);
        refused(
                () -> enterprises.revealPhone(Command.by(office), quarry.id(), new RevealPhone(" ")),
                CommonProblem.INVALID_INPUT);
    }

    @Test
    void anEnterpriseIsClosedAndReopened() {
        Enterprise quarry = enterprises.register(Command.by(office), quarry("street-longcheng"));
        CloseEnterprise closing = new CloseEnterprise(1L, LocalDate.of(2023, 9, 1), "注销", null);
        Enterprise closed = enterprises.close(Command.by(office), quarry.id(), closing);
        assertThat(closed.state()).isEqualTo(Enterprise.State.CLOSED);
        refused(
                () -> enterprises.close(Command.by(office), quarry.id(), new CloseEnterprise(2L, null, "注销", null)),
                EnterpriseProblem.CLOSED_ALREADY);
        refused(
                        () -> platform.hazards.register(
                                Command.by(office),
                                Some.aNewHazard()
                                        .of(quarry.id())
                                        .foundOn(LocalDate.of(2023, 9, 2))
                                        .build()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/enterprise", EnterpriseFault.ENTERPRISE_CLOSED, "2023-09-01")));
        Enterprise again = enterprises.reopen(Command.by(office), quarry.id(), new ReasonedChange(2L, "恢复经营"));
        assertThat(again.closed()).isEmpty();
        refused(
                () -> enterprises.reopen(Command.by(office), quarry.id(), new ReasonedChange(3L, "恢复经营")),
                EnterpriseProblem.NOT_CLOSED);
    }

    private static ThrowableAssertAlternative<ProblemException> refused(ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static SectorId sector(String id) {
        return new SectorId(id);
    }

    private static NewEnterprise quarry(String street) {
        return NewEnterprise.of("石场", Some.creditCode().value(), street, "non-coal-mines");
    }

    private static NewEnterprise named(String name, @Nullable List<String> distinctFrom) {
        return new NewEnterprise(
                name,
                Some.creditCode().value(),
                "street-longcheng",
                "non-coal-mines",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                distinctFrom);
    }

    private static NewEnterprise full(String name, String code) {
        return changing(1, name, code, PHONE).enterprise();
    }

    private static ChangeEnterprise changing(Enterprise seen, String name, @Nullable String phone) {
        return changing(seen.version(), name, seen.creditCode().value(), phone);
    }

    private static ChangeEnterprise changing(long version, String name, String code, @Nullable String phone) {
        return new ChangeEnterprise(
                version,
                "工商变更",
                name,
                code,
                "street-longcheng",
                "water-conservancy",
                List.of("non-coal-mines", "water-conservancy"),
                "b1019",
                "small",
                "演示负责人",
                phone,
                List.of("parks"),
                List.of(new NewEnterprise.Risk("water-conservancy", "水上交通")),
                "石场路1号",
                new BigDecimal("102.8"),
                new BigDecimal("24.88"),
                null);
    }
}
