package org.bihuan.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityFault;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.Invitation;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.identity.SignedIn;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserChange;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityServiceTest {
    private static final String HERE = "192.0.2.1";
    private static final String PASSWORD = "correct horse";

    private final Platform platform = new Platform();
    private final DefaultIdentityService identity = platform.identity;
    private final Caller security = Platform.role(Role.SECURITY_ADMINISTRATOR);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theSetUpMakesTheThreeAdministratorsOnce() {
        String token = identity.setUpToken().orElseThrow();
        identity.setUp(setUp(token), HERE);
        assertThat(identity.setUpToken()).isEmpty();
        assertThat(identity.users(security))
                .extracting(User::role)
                .containsExactlyInAnyOrder(
                        Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
        assertThat(problem(() -> identity.setUp(setUp(token), HERE))).isEqualTo(IdentityProblem.ALREADY_SET_UP);
        assertThat(identity.signIn("audit.admin", PASSWORD, HERE)
                        .session()
                        .caller()
                        .role())
                .isEqualTo(Role.AUDIT_ADMINISTRATOR);
    }

    @Test
    void theSetUpNeedsTheSecretOfTheLink() {
        assertThat(problem(() -> identity.setUp(setUp("guess"), HERE))).isEqualTo(IdentityProblem.TOKEN_INVALID);
    }

    @Test
    void allFaultsOfASetUpAreToldAtOnce() {
        SetUp faulty = new SetUp(
                identity.setUpToken().orElseThrow(),
                new SetUp.Account("Root", " ", "short"),
                new SetUp.Account("same.login", "甲", "same.login12"),
                new SetUp.Account("same.login", "乙", PASSWORD));
        assertThat(faults(() -> identity.setUp(faulty, HERE)))
                .containsExactlyInAnyOrder(
                        Fault.at("/system/login", IdentityFault.INVALID_LOGIN),
                        Fault.at("/system/name", CommonFault.REQUIRED),
                        Fault.at("/system/password", IdentityFault.WEAK_PASSWORD),
                        Fault.at("/security/password", IdentityFault.WEAK_PASSWORD),
                        Fault.at("/audit/login", IdentityFault.SAME_LOGIN_TWICE));
        assertThat(platform.stores.users().any()).isFalse();
    }

    @Test
    void anInvitedUserSetsAPasswordAndSignsIn() {
        Invitation invitation = invited("li.lei");
        assertThat(problem(() -> identity.signIn("li.lei", PASSWORD, HERE)))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        identity.acceptInvitation(invitation.token(), PASSWORD);
        SignedIn signedIn = identity.signIn(" Li.Lei ", PASSWORD, HERE);
        assertThat(identity.session(signedIn.token(), HERE).orElseThrow().login())
                .isEqualTo("li.lei");
        assertThat(problem(() -> identity.acceptInvitation(invitation.token(), PASSWORD)))
                .isEqualTo(IdentityProblem.TOKEN_INVALID);
    }

    @Test
    void anInvitationEndsAfterAWeek() {
        Invitation invitation = invited("li.lei");
        platform.clock.forward(Duration.ofDays(7));
        assertThat(problem(() -> identity.acceptInvitation(invitation.token(), PASSWORD)))
                .isEqualTo(IdentityProblem.TOKEN_INVALID);
    }

    @Test
    void secretsAreKeptAsDigestsAndEnterNoEvent() {
        Invitation invitation = invited("li.lei");
        identity.acceptInvitation(invitation.token(), PASSWORD);
        SignedIn signedIn = identity.signIn("li.lei", PASSWORD, HERE);
        User user = invitation.user();
        String kept = platform.stores.users().secrets(user.id()) + " "
                + platform.stores.users().session(Secret.digest(signedIn.token()));
        assertThat(kept).contains("$argon2id$v=19$m=").doesNotContain(PASSWORD, invitation.token(), signedIn.token());
        List<Event> events = platform.stores.events().of(user.id().value());
        assertThat(events).extracting(Event::action).containsExactly("created", "password-set");
        assertThat(events.toString()).doesNotContain("argon2", PASSWORD, invitation.token());
    }

    @Test
    void anUnknownUserAWrongPasswordAndAnInactiveAccountGetTheSameAnswer() {
        User user = account("li.lei");
        assertThat(problem(() -> identity.signIn("nobody", PASSWORD, HERE)))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        assertThat(problem(() -> identity.signIn("li.lei", "wrong password", HERE)))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        change(user, false);
        assertThat(problem(() -> identity.signIn("li.lei", PASSWORD, HERE)))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
    }

    @Test
    void guessingIsDelayedForAnyLoginAndTheDelayPasses() {
        account("li.lei");
        for (String login : List.of("li.lei", "nobody")) {
            for (int i = 0; i < 5; i++) {
                assertThat(problem(() -> identity.signIn(login, "wrong password", HERE)))
                        .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
            }
            assertThat(problem(() -> identity.signIn(login, PASSWORD, HERE)))
                    .isEqualTo(IdentityProblem.SIGN_IN_DELAYED);
        }
        platform.clock.forward(Duration.ofSeconds(1));
        assertThat(identity.signIn("li.lei", PASSWORD, HERE).session().login()).isEqualTo("li.lei");
    }

    @Test
    void aSessionEndsWhenIdle() {
        account("li.lei");
        String idle = identity.signIn("li.lei", PASSWORD, HERE).token();
        platform.clock.forward(Duration.ofMinutes(30));
        assertThat(identity.session(idle, HERE)).isEmpty();
    }

    @Test
    void aSessionInUseStaysOpenForTwelveHours() {
        account("li.lei");
        String token = identity.signIn("li.lei", PASSWORD, HERE).token();
        for (int i = 0; i < 24; i++) {
            platform.clock.forward(Duration.ofMinutes(29));
            assertThat(identity.session(token, HERE)).as("after %d", i).isPresent();
        }
        platform.clock.forward(Duration.ofMinutes(29));
        assertThat(identity.session(token, HERE)).isEmpty();
    }

    @Test
    void useWithinAMinuteCountsEvenIfTheStoreDoesNotKnowOfIt() {
        account("li.lei");
        String token = identity.signIn("li.lei", PASSWORD, HERE).token();
        platform.clock.forward(Duration.ofSeconds(59));
        assertThat(identity.session(token, HERE)).isPresent();
        platform.clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(identity.session(token, HERE)).isPresent();
    }

    @Test
    void endingASessionWorksAtOnce() {
        account("li.lei");
        SignedIn one = identity.signIn("li.lei", PASSWORD, HERE);
        SignedIn other = identity.signIn("li.lei", PASSWORD, HERE);
        assertThat(identity.session(one.token(), HERE)).isPresent();
        identity.signOut(one.token());
        assertThat(identity.session(one.token(), HERE)).isEmpty();
        assertThat(identity.session(other.token(), HERE)).isPresent();
        identity.signOutEverywhere(other.session().caller());
        assertThat(identity.session(other.token(), HERE)).isEmpty();
    }

    @Test
    void whoIsDeactivatedLosesTheSessionsAtOnce() {
        User user = account("li.lei");
        String token = identity.signIn("li.lei", PASSWORD, HERE).token();
        assertThat(identity.session(token, HERE)).isPresent();
        change(user, false);
        assertThat(identity.session(token, HERE)).isEmpty();
    }

    @Test
    void aNewInvitationEndsThePasswordAndTheSessions() {
        User user = account("li.lei");
        String token = identity.signIn("li.lei", PASSWORD, HERE).token();
        identity.invite(Command.by(security), user.id());
        assertThat(identity.session(token, HERE)).isEmpty();
        assertThat(problem(() -> identity.signIn("li.lei", PASSWORD, HERE)))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
    }

    @Test
    void aChangedPasswordIsTheOnlyOne() {
        account("li.lei");
        SignedIn signedIn = identity.signIn("li.lei", PASSWORD, HERE);
        Caller caller = signedIn.session().caller();
        assertThat(problem(() -> identity.changePassword(caller, "wrong password", "another horse")))
                .isEqualTo(IdentityProblem.WRONG_CREDENTIALS);
        assertThat(faults(() -> identity.changePassword(caller, PASSWORD, "short")))
                .containsExactly(Fault.at("/newPassword", IdentityFault.WEAK_PASSWORD));
        identity.changePassword(caller, PASSWORD, "another horse");
        assertThat(identity.session(signedIn.token(), HERE)).isEmpty();
        assertThat(identity.signIn("li.lei", "another horse", HERE).session().login())
                .isEqualTo("li.lei");
    }

    @Test
    void whoIsSignedInProvesItAgainWithThePasswordAndIsDelayedAfterFailures() {
        account("li.lei");
        SignedIn signedIn = identity.signIn("li.lei", PASSWORD, HERE);
        Caller caller = signedIn.session().caller();
        identity.confirm(caller, PASSWORD);
        for (int i = 0; i < 20; i++) {
            assertThat(problem(() -> identity.confirm(caller, "wrong password")))
                    .isIn(IdentityProblem.WRONG_PASSWORD, IdentityProblem.SIGN_IN_DELAYED);
        }
        assertThat(problem(() -> identity.confirm(caller, PASSWORD))).isEqualTo(IdentityProblem.SIGN_IN_DELAYED);
        assertThat(identity.session(signedIn.token(), HERE)).isPresent();
    }

    @Test
    void aRoleHasTheUnitItNeedsAndNoOther() {
        assertThat(faults(() -> create(new NewUser("a.b", "甲", "department", null, null))))
                .containsExactly(Fault.at("/organisation", IdentityFault.UNIT_DOES_NOT_FIT_ROLE));
        assertThat(faults(() -> create(new NewUser("a.b", "甲", "department", "street-wulong", null))))
                .containsExactly(Fault.at("/organisation", IdentityFault.UNIT_DOES_NOT_FIT_ROLE));
        assertThat(faults(() -> create(new NewUser("a.b", "甲", "street", "street-luoyang", null))))
                .containsExactly(Fault.at("/organisation", CommonFault.UNKNOWN_ID, "street-luoyang"));
        assertThat(faults(() -> create(new NewUser("a.b", "甲", "leader", "swc", "x"))))
                .containsExactly(
                        Fault.at("/organisation", IdentityFault.UNIT_DOES_NOT_FIT_ROLE),
                        Fault.at("/enterprise", IdentityFault.UNIT_DOES_NOT_FIT_ROLE));
        assertThat(faults(() -> create(new NewUser("a.b", "甲", "enterprise", null, "x"))))
                .containsExactly(Fault.at("/enterprise", CommonFault.UNKNOWN_ID, "x"));
        String firm = platform.quarry().id().toString();
        assertThat(create(new NewUser("a.b", "甲", "enterprise", null, firm))
                        .user()
                        .enterprise())
                .isPresent();
    }

    @Test
    void anOpenSessionGoesOnWithTheFirmsMergedIntoItsOwn() {
        Enterprise heir = platform.quarry();
        Enterprise gone = platform.quarry();
        Invitation invitation =
                create(new NewUser("a.b", "甲", "enterprise", null, heir.id().toString()));
        identity.acceptInvitation(invitation.token(), PASSWORD);
        String token = identity.signIn("a.b", PASSWORD, HERE).token();
        assertThat(predecessors(token)).isEmpty();

        Command office = Command.by(Platform.office());
        List<String> successors = List.of(heir.id().toString());
        platform.enterprises.close(office, gone.id(), new CloseEnterprise(1L, null, "合并", successors));
        assertThat(predecessors(token)).containsExactly(gone.id());

        platform.enterprises.reopen(office, gone.id(), new ReasonedChange(2L, "未合并"));
        assertThat(predecessors(token)).isEmpty();
    }

    @Test
    void theFirmsMergedIntoACallersAreLookedUpOnceWhenARequestFirstAsksForThem() {
        Enterprise heir = platform.quarry();
        Enterprise gone = platform.quarry();
        Invitation invitation =
                create(new NewUser("a.b", "甲", "enterprise", null, heir.id().toString()));
        identity.acceptInvitation(invitation.token(), PASSWORD);
        String token = identity.signIn("a.b", PASSWORD, HERE).token();
        Caller caller = identity.session(token, HERE).orElseThrow().caller();

        Command office = Command.by(Platform.office());
        List<String> successors = List.of(heir.id().toString());
        platform.enterprises.close(office, gone.id(), new CloseEnterprise(1L, null, "合并", successors));
        assertThat(caller.predecessors()).containsExactly(gone.id());

        platform.enterprises.reopen(office, gone.id(), new ReasonedChange(2L, "未合并"));
        assertThat(caller.predecessors()).containsExactly(gone.id());
        assertThat(predecessors(token)).isEmpty();
    }

    private Set<EnterpriseId> predecessors(String token) {
        return identity.session(token, HERE).orElseThrow().caller().predecessors();
    }

    @Test
    void aLoginIsForOneAccount() {
        invited("li.lei");
        assertThat(problem(() -> invited("li.lei"))).isEqualTo(IdentityProblem.LOGIN_TAKEN);
    }

    @Test
    void aRepeatedCreationAnswersTheSameAccountWithATokenThatWorks() {
        NewUser user = new NewUser("li.lei", "李雷", "leader", null, null);
        Invitation first = identity.createUser(Platform.keyed(security, "k", "d"), user);
        Invitation again = identity.createUser(Platform.keyed(security, "k", "d"), user);
        assertThat(again.user().id()).isEqualTo(first.user().id());
        identity.acceptInvitation(again.token(), PASSWORD);
        assertThat(identity.users(security)).hasSize(1);
    }

    @Test
    void nobodyShutsTheOwnAccount() {
        User user = account("li.lei");
        Caller self = Caller.of(user, HERE);
        Caller asSecurity = new Caller(
                self.user(), self.name(), Role.SECURITY_ADMINISTRATOR, self.organisation(), self.enterprise(), HERE);
        assertThat(faults(() -> identity.changeUser(
                        Command.by(asSecurity), user.id(), new UserChange(user.version(), false, "离职"))))
                .containsExactly(Fault.at("/active", CommonFault.NOT_ALLOWED, true));
    }

    @Test
    void onlyTheSecurityAdministratorManagesAccounts() {
        for (Role role : Role.values()) {
            if (role != Role.SECURITY_ADMINISTRATOR) {
                assertThat(problem(() -> identity.users(Platform.role(role))))
                        .as(role.id())
                        .isEqualTo(CommonProblem.FORBIDDEN);
            }
        }
    }

    private static SetUp setUp(String token) {
        return new SetUp(
                token,
                new SetUp.Account("system.admin", "甲", PASSWORD),
                new SetUp.Account("security.admin", "乙", PASSWORD),
                new SetUp.Account("audit.admin", "丙", PASSWORD));
    }

    private Invitation create(NewUser user) {
        return identity.createUser(Command.by(security), user);
    }

    private Invitation invited(String login) {
        return create(new NewUser(login, "李雷", "leader", null, null));
    }

    private User account(String login) {
        identity.acceptInvitation(invited(login).token(), PASSWORD);
        return platform.stores.users().find(login).orElseThrow();
    }

    private void change(User user, boolean active) {
        identity.changeUser(Command.by(security), user.id(), new UserChange(user.version(), active, "岗位调整"));
    }

    private static List<Fault> faults(ThrowingCallable call) {
        List<Fault> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> found.addAll(refused.faults()));
        return found;
    }

    private static ProblemCode problem(ThrowingCallable call) {
        List<ProblemCode> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> found.add(refused.problem()));
        return found.get(0);
    }
}
