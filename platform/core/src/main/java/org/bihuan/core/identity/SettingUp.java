package org.bihuan.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.identity.IdentityFault;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.identity.User;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.UserStore;
import org.bihuan.api.store.UserStore.NewAccount;
import org.jspecify.annotations.Nullable;

/** Makes the three separated administrators, once, for whoever holds the secret of the set-up link. */
final class SettingUp {
    private static final int TOKEN_BITS = 192;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final UserStore users;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final String token = Secret.token(TOKEN_BITS);
    private volatile boolean done;
    private volatile long neededUntil = System.nanoTime();

    SettingUp(UserStore users, Accounts accounts, PasswordHasher hasher) {
        this.users = users;
        this.accounts = accounts;
        this.hasher = hasher;
    }

    /** Everybody may ask whether there is one, hence it is looked up once a second at the most. */
    Optional<String> token() {
        if (!done && System.nanoTime() - neededUntil > 0 && needed()) {
            neededUntil = System.nanoTime() + FRESH;
        }
        return done ? Optional.empty() : Optional.of(token);
    }

    synchronized void run(SetUp setUp, String address) {
        if (!needed()) {
            throw new ProblemException(IdentityProblem.ALREADY_SET_UP);
        }
        if (!Secret.same(token, Optional.ofNullable(setUp.token()).orElse(""))) {
            throw new ProblemException(IdentityProblem.TOKEN_INVALID);
        }
        Faults faults = new Faults();
        List<Administrator> administrators = new ArrayList<>();
        List<String> logins = new ArrayList<>();
        check("/system", Role.SYSTEM_ADMINISTRATOR, setUp.system(), logins, faults)
                .ifPresent(administrators::add);
        check("/security", Role.SECURITY_ADMINISTRATOR, setUp.security(), logins, faults)
                .ifPresent(administrators::add);
        check("/audit", Role.AUDIT_ADMINISTRATOR, setUp.audit(), logins, faults).ifPresent(administrators::add);
        faults.throwIfAny();
        List<NewAccount> made = new ArrayList<>();
        for (Administrator one : administrators) {
            User user = accounts.make(one.fields());
            made.add(accounts.account(
                    Accounts.bySelf(user, address), user, Accounts.password(hasher.hash(one.password()))));
        }
        accounts.add(made);
        done = true;
    }

    private boolean needed() {
        if (!done && users.any()) {
            done = true;
        }
        return !done;
    }

    private record Administrator(AccountRules.Fields fields, String password) {}

    private static Optional<Administrator> check(
            String pointer, Role role, SetUp.@Nullable Account account, List<String> logins, Faults faults) {
        if (account == null) {
            faults.add(pointer, CommonFault.REQUIRED);
            return Optional.empty();
        }
        Optional<String> login = AccountRules.login(pointer + "/login", account.login(), faults);
        login.ifPresent(value -> {
            faults.require(!logins.contains(value), pointer + "/login", IdentityFault.SAME_LOGIN_TWICE);
            logins.add(value);
        });
        Optional<String> name = AccountRules.name(pointer + "/name", account.name(), faults);
        AccountRules.password(pointer + "/password", account.password(), login.orElse(""), faults);
        return Optional.ofNullable(account.password())
                .map(password -> new Administrator(
                        new AccountRules.Fields(login, name, Optional.of(role), Optional.empty(), Optional.empty()),
                        password));
    }
}
