package org.bihuan.core.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityService;
import org.bihuan.api.identity.Invitation;
import org.bihuan.api.identity.NewUser;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;

/** One account for each role, made as people make them: the set-up link, then invitations. Passwords go to a file. */
final class DemoAccounts {
    static final String ADDRESS = "demo";
    private static final String FILE = "demo-accounts.csv";
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY2345679";
    private static final int PASSWORD_LENGTH = 16;

    private final IdentityService identity;
    private final SecureRandom random = new SecureRandom();
    private final List<String> lines = new ArrayList<>(List.of("role,user,password"));
    private final Map<String, Caller> callers = new HashMap<>();

    DemoAccounts(IdentityService identity) {
        this.identity = identity;
    }

    /** Makes the accounts; the file comes last, so that whoever finds it can sign in. */
    void make(String setUpToken, List<Organisation> units, Enterprise firm, Path home) {
        Caller security = setUp(setUpToken);
        invite(security, new NewUser("committee-office", "区安委办（演示）", Role.COMMITTEE_OFFICE.id(), null, null));
        for (Organisation unit : units) {
            Role role = unit.isTerritory() ? Role.STREET : Role.DEPARTMENT;
            String id = unit.id().value();
            invite(security, new NewUser(id, unit.shortName() + "（演示）", role.id(), id, null));
        }
        String firmId = firm.id().toString();
        invite(security, new NewUser("enterprise", firm.name(), Role.ENTERPRISE.id(), null, firmId));
        invite(security, new NewUser("leader", "区领导（演示）", Role.LEADER.id(), null, null));
        write(home);
    }

    /** The account with a login, as a caller. */
    Optional<Caller> caller(String login) {
        return Optional.ofNullable(callers.get(login));
    }

    private Caller setUp(String token) {
        String password = password();
        SetUp.Account security = account(Role.SECURITY_ADMINISTRATOR, "安全管理员（演示）", password);
        identity.setUp(
                new SetUp(
                        token,
                        account(Role.SYSTEM_ADMINISTRATOR, "系统管理员（演示）", password()),
                        security,
                        account(Role.AUDIT_ADMINISTRATOR, "审计管理员（演示）", password())),
                ADDRESS);
        return identity.signIn(Role.SECURITY_ADMINISTRATOR.id(), password, ADDRESS)
                .session()
                .caller();
    }

    private SetUp.Account account(Role role, String name, String password) {
        lines.add(String.join(",", role.id(), role.id(), password));
        return new SetUp.Account(role.id(), name, password);
    }

    private void invite(Caller security, NewUser user) {
        Invitation invitation = identity.createUser(Command.by(security), user);
        String password = password();
        identity.acceptInvitation(invitation.token(), password);
        String login = invitation.user().login();
        lines.add(String.join(",", invitation.user().role().id(), login, password));
        callers.put(login, Caller.of(invitation.user(), ADDRESS));
    }

    private String password() {
        StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private void write(Path home) {
        try {
            Files.createDirectories(home);
            // a file made so is readable by its owner only
            Path draft = Files.createTempFile(home, "demo-accounts", ".tmp");
            Files.write(draft, lines);
            Files.move(draft, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
