package org.bihuan.core.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.identity.Invitation;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.Session;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.identity.SignedIn;
import org.bihuan.api.identity.User;
import org.bihuan.api.identity.UserChange;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts and sessions over the user store. */
@Component(immediate = true)
public final class DefaultIdentityService implements IdentityService {
    private static final int LONGEST_REASON = 500;

    private final UserStore users;
    private final Access access;
    private final Accounts accounts;
    private final AccountRules rules;
    private final SettingUp settingUp;
    private final Sessions sessions;
    private final SignInDelay delay;
    private final Conflicts conflicts;
    private final Repetition repetition;
    private final PasswordHasher hasher = new PasswordHasher();

    @Activate
    public DefaultIdentityService(
            @Reference UserStore users,
            @Reference EventStore events,
            @Reference EnterpriseStore enterprises,
            @Reference OrganisationService organisations,
            @Reference Access access,
            @Reference AuditTrail trail) {
        this(users, events, enterprises, organisations, access, trail, Clock.systemUTC());
    }

    public DefaultIdentityService(
            UserStore users,
            EventStore events,
            EnterpriseStore enterprises,
            OrganisationService organisations,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.users = users;
        this.access = access;
        this.conflicts = new Conflicts(events);
        this.repetition = new Repetition(events);
        this.accounts = new Accounts(users, trail, conflicts, clock);
        this.rules = new AccountRules(organisations, enterprises);
        this.settingUp = new SettingUp(users, accounts, hasher);
        this.sessions = new Sessions(users, new Predecessors(enterprises, organisations, clock), clock);
        this.delay = new SignInDelay(clock);
    }

    @Override
    public Optional<String> setUpToken() {
        return settingUp.token();
    }

    @Override
    public void setUp(SetUp setUp, String address) {
        settingUp.run(setUp, address);
    }

    @Override
    public SignedIn signIn(String login, String password, String address) {
        String wanted = login.strip().toLowerCase(Locale.ROOT);
        Optional<User> user = users.find(wanted).filter(User::active);
        checkPassword(wanted, user, password, address);
        return sessions.open(user.orElseThrow(), address);
    }

    @Override
    public Optional<Session> session(String token, String address) {
        return sessions.find(token, address);
    }

    @Override
    public void signOut(String token) {
        sessions.end(token);
    }

    @Override
    public void signOutEverywhere(Caller caller) {
        sessions.endAll(caller.user());
    }

    @Override
    public List<User> users(Caller caller) {
        access.require(caller, Function.MANAGE_USERS);
        return users.all().stream().map(Stored::record).toList();
    }

    @Override
    public Invitation createUser(Command command, NewUser user) {
        access.require(command.caller(), Function.MANAGE_USERS);
        return repetition.once(
                command,
                () -> {
                    Faults faults = command.faults();
                    AccountRules.Fields fields = rules.check(user, faults);
                    faults.throwIfAny();
                    return accounts.addInvited(command, accounts.make(fields));
                },
                // the first answer may be lost, and with it the token that is kept nowhere
                id -> invite(Command.by(command.caller()), new UserId(id)));
    }

    @Override
    public Invitation invite(Command command, UserId user) {
        access.require(command.caller(), Function.MANAGE_USERS);
        Stored<User> before = accounts.find(user);
        command.faults().throwIfAny();
        Invitation invitation = repetition.once(
                command,
                () -> accounts.invite(command, before),
                id -> accounts.invite(Command.by(command.caller()), accounts.find(new UserId(id))));
        sessions.endAll(user);
        return invitation;
    }

    @Override
    public User changeUser(Command command, UserId user, UserChange change) {
        access.require(command.caller(), Function.MANAGE_USERS);
        return repetition.once(
                command, () -> change(command, accounts.find(user), change), id -> accounts.find(new UserId(id))
                        .record());
    }

    private User change(Command command, Stored<User> before, UserChange change) {
        Faults faults = command.faults();
        Optional<Long> version = faults.present("/version", change.version());
        Optional<Boolean> active = faults.present("/active", change.active());
        Optional<String> reason = faults.text("/reason", change.reason(), LONGEST_REASON);
        boolean own = before.record().id().equals(command.caller().user());
        // who shuts the own account may be the last who could open it again
        faults.require(!own || active.orElse(true), "/active", CommonFault.NOT_ALLOWED, true);
        faults.throwIfAny();
        if (version.orElseThrow() != before.record().version()) {
            throw conflicts.stale(before.record().id().value());
        }
        boolean activated = active.orElseThrow();
        User changed = accounts.change(
                command, before, activated, activated ? "activated" : "deactivated", reason.orElseThrow());
        if (!activated) {
            sessions.endAll(changed.id());
        }
        return changed;
    }

    @Override
    public void acceptInvitation(String token, String password) {
        Stored<User> invited =
                accounts.invited(token).orElseThrow(() -> new ProblemException(IdentityProblem.TOKEN_INVALID));
        Faults faults = new Faults();
        AccountRules.password("/password", password, invited.record().login(), faults);
        faults.throwIfAny();
        accounts.setPassword(Accounts.bySelf(invited.record(), ""), invited, "password-set", hasher.hash(password));
    }

    @Override
    public void confirm(Caller caller, String password) {
        User user = accounts.find(caller.user()).record();
        try {
            checkPassword(user.login(), Optional.of(user).filter(User::active), password, caller.address());
        } catch (ProblemException refused) {
            if (refused.problem() == IdentityProblem.WRONG_CREDENTIALS) {
                throw new ProblemException(IdentityProblem.WRONG_PASSWORD);
            }
            throw refused;
        }
    }

    @Override
    public void changePassword(Caller caller, String oldPassword, String newPassword) {
        Stored<User> stored = accounts.find(caller.user());
        User user = stored.record();
        Faults faults = new Faults();
        AccountRules.password("/newPassword", newPassword, user.login(), faults);
        faults.throwIfAny();
        checkPassword(user.login(), Optional.of(user).filter(User::active), oldPassword, caller.address());
        accounts.setPassword(Command.by(caller), stored, "password-changed", hasher.hash(newPassword));
        // the caller does not say which session is the one in use: none is spared
        sessions.endAll(user.id());
    }

    private void checkPassword(String login, Optional<User> user, String password, String address) {
        delay.enter(login, address);
        boolean right;
        try {
            right = hasher.verify(
                    password, user.flatMap(one -> users.secrets(one.id()).passwordHash()));
        } catch (ProblemException busy) {
            delay.withdrawn(login, address);
            throw busy;
        }
        if (!right) {
            throw new ProblemException(IdentityProblem.WRONG_CREDENTIALS);
        }
        delay.succeeded(login, address);
    }
}
