package org.bihuan.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class TableAccessTest {
    private final TableAccess access = new TableAccess();

    @Test
    void theCommitteeOfficeReachesEveryHazardButNoModuleAndNoAccount() {
        Caller office = Platform.office();
        assertThat(access.reach(office, Function.VOID_HAZARD)).isInstanceOf(Reach.All.class);
        assertThat(access.reach(office, Function.CHANGE_MODULES)).isInstanceOf(Reach.None.class);
        assertThat(access.reach(office, Function.MANAGE_USERS)).isInstanceOf(Reach.None.class);
    }

    @Test
    void everybodyReachesTheOwnRecordsOnly() {
        assertThat(access.reach(Platform.department("fire-rescue"), Function.READ_HAZARD))
                .isEqualTo(new Reach.OfDepartment(Platform.unit("fire-rescue")));
        assertThat(access.reach(Platform.department("fire-rescue"), Function.PLAN_HAZARD))
                .isEqualTo(new Reach.OfLead(Platform.unit("fire-rescue")));
        assertThat(access.reach(Platform.street("street-wulong"), Function.READ_HAZARD))
                .isEqualTo(new Reach.OfTerritory(Platform.unit("street-wulong")));
        var firm = Some.anEnterprise().build().id();
        assertThat(access.reach(Platform.firm(firm), Function.READ_HAZARD)).isEqualTo(new Reach.OfEnterprise(firm));
    }

    @Test
    void aFirmGoesOnWithTheRecordsOfThoseBeforeItButMakesNoneForThem() {
        var firm = Some.anEnterprise().build().id();
        var merged = Some.anEnterprise().build().id();
        var split = Some.anEnterprise().build().id();
        Caller account = Platform.firm(firm).after(Set.of(merged), Set.of(split));
        for (Function one : List.of(
                Function.READ_HAZARD,
                Function.PLAN_HAZARD,
                Function.RECTIFY_HAZARD,
                Function.ADD_ATTACHMENT,
                Function.REPORT_PROGRESS,
                Function.TREAT_ISSUE,
                Function.FILL_RISK)) {
            assertThat(access.reach(account, one))
                    .isEqualTo(new Reach.OfEnterprise(firm, Set.of(merged), Set.of(split)));
        }
        for (Function one : List.of(
                Function.REGISTER_HAZARD,
                Function.CONDUCT_SELF_CHECK,
                Function.REGISTER_DRILL,
                Function.READ_ENTERPRISE_PHONE)) {
            assertThat(access.reach(account, one)).isEqualTo(new Reach.OfEnterprise(firm));
        }
    }

    @Test
    void anAccountWithoutItsUnitReachesNothing() {
        for (Role role : List.of(Role.DEPARTMENT, Role.STREET, Role.ENTERPRISE)) {
            assertThat(access.reach(Platform.role(role), Function.READ_HAZARD)).isInstanceOf(Reach.None.class);
        }
    }

    @Test
    void theThreeAdministratorsAreSeparated() {
        for (Function one : List.of(Function.CHANGE_MODULES, Function.MANAGE_USERS, Function.VERIFY_AUDIT)) {
            assertThat(Stream.of(Role.values())
                            .filter(role -> !(access.reach(Platform.role(role), one) instanceof Reach.None)))
                    .as(one.name())
                    .hasSize(1);
        }
    }

    @Test
    void aLeaderReadsEverythingAndChangesNothing() {
        Caller leader = Platform.role(Role.LEADER);
        assertThat(Stream.of(Function.values()).filter(one -> !(access.reach(leader, one) instanceof Reach.None)))
                .containsExactlyInAnyOrder(
                        Function.READ_REFERENCE,
                        Function.READ_PERSON,
                        Function.READ_ENTERPRISE,
                        Function.READ_HAZARD,
                        Function.READ_SUPERVISION,
                        Function.READ_LOOK_BACK,
                        Function.READ_ISSUE,
                        Function.READ_ACCIDENT,
                        Function.READ_CASE,
                        Function.READ_RISK,
                        Function.READ_WORK_RECORD,
                        Function.READ_INSPECTION,
                        Function.READ_SELF_CHECK,
                        Function.READ_DRILL,
                        Function.READ_REWARD_REQUEST,
                        Function.READ_REPORT,
                        Function.READ_MODULES);
    }
}
