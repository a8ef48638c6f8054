package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeEnterprise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who changes an enterprise: office, street, and the departments that its sectors name. */
class EnterpriseRightsTest {
    private static final Caller WATER = Platform.department("dept-water");
    private static final Caller MINES = Platform.department("dept-natural-resources");
    private static final Caller EDUCATION = Platform.department("dept-education");

    private final Platform platform = new Platform();
    private final DefaultEnterpriseService enterprises = platform.enterprises;
    private final Enterprise quarry = added(Some.anEnterprise().alsoIn("water-conservancy"));

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void eachDepartmentThatOneOfItsSectorsNamesChangesIt() {
        for (Caller caller : List.of(MINES, WATER, Platform.office(), Platform.street("street-longcheng"))) {
            assertThat(enterprises.mayChange(caller, quarry)).isTrue();
        }
        Enterprise closed = enterprises.close(
                Command.by(WATER), quarry.id(), new CloseEnterprise(quarry.version(), null, "注销", null));
        assertThat(enterprises
                        .reopen(Command.by(MINES), quarry.id(), new ReasonedChange(closed.version(), "恢复经营"))
                        .closed())
                .isEmpty();
    }

    @Test
    void anotherDepartmentReadsItAndHearsThatItMayNotChangeItBeforeAnyFault() {
        assertThat(enterprises.get(EDUCATION, quarry.id())).isEqualTo(quarry);
        assertThat(enterprises.mayChange(EDUCATION, quarry)).isFalse();
        Command by = Command.by(EDUCATION);
        ReasonedChange back = new ReasonedChange(null, null);
        forbidden(() -> enterprises.change(by, quarry.id(), nothing()));
        forbidden(() -> enterprises.rename(by, quarry.id(), new RenameEnterprise(null, null, null, null, null)));
        forbidden(() -> enterprises.withdrawRenaming(by, quarry.id(), back));
        forbidden(() -> enterprises.place(by, quarry.id(), new PlaceEnterprise(null, null, null, null)));
        forbidden(() -> enterprises.withdrawSuperior(by, quarry.id(), back));
        forbidden(() -> enterprises.close(by, quarry.id(), new CloseEnterprise(null, null, null, null)));
        forbidden(() -> enterprises.reopen(by, quarry.id(), back));
        assertThat(enterprises.get(EDUCATION, quarry.id())).isEqualTo(quarry);
    }

    @Test
    void nobodyElseChangesIt() {
        for (Caller caller :
                List.of(Platform.firm(quarry.id()), Platform.street("street-wulong"), Platform.role(Role.LEADER))) {
            assertThat(enterprises.mayChange(caller, quarry)).isFalse();
        }
    }

    @Test
    void aSectorThatIsAwayGivesItsDepartmentsNoRight() {
        platform.sectors.remove("water-conservancy");
        assertThat(enterprises.mayChange(WATER, quarry)).isFalse();
        assertThat(enterprises.mayChange(MINES, quarry)).isTrue();
        platform.sectors.remove("non-coal-mines");
        assertThat(enterprises.mayChange(MINES, quarry)).isFalse();
        assertThat(enterprises.mayChange(Platform.street("street-longcheng"), quarry))
                .isTrue();
    }

    @Test
    void everyDepartmentRegistersOne() {
        Enterprise registered = enterprises.register(
                Command.by(EDUCATION),
                NewEnterprise.of("某采石场", Some.creditCode().value(), "street-wulong", "non-coal-mines"));
        assertThat(enterprises.mayChange(EDUCATION, registered)).isFalse();
    }

    private Enterprise added(SomeEnterprise some) {
        Enterprise enterprise = some.build();
        platform.stores.enterprises().add(enterprise, Some.anEventOf(enterprise).build());
        return enterprise;
    }

    private static ChangeEnterprise nothing() {
        return new ChangeEnterprise(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void forbidden(ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }
}
