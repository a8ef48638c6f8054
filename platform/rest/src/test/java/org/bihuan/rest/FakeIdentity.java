package org.bihuan.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
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
import org.bihuan.api.problem.ProblemException;

/** Accounts with the password {@code right}. */
final class FakeIdentity implements IdentityService {
    static final Instant EXPIRES = Instant.parse("2099-01-01T00:00:00Z");

    final Map<String, User> accounts = new ConcurrentHashMap<>();
    final Map<String, Session> sessions = new ConcurrentHashMap<>();
    final List<Object> told = new ArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    @Override
    public Optional<String> setUpToken() {
        return Optional.of("once");
    }

    @Override
    public void setUp(SetUp setUp, String address) {
        told.add(setUp);
    }

    @Override
    public SignedIn signIn(String login, String password, String address) {
        if (password.equals("again")) {
            throw new ProblemException(IdentityProblem.SIGN_IN_DELAYED, 17);
        }
        User user = accounts.get(login);
        if (user == null || !password.equals("right")) {
            throw new ProblemException(IdentityProblem.WRONG_CREDENTIALS);
        }
        told.add(address);
        String token = "token-" + tokens.incrementAndGet();
        Session session = new Session(Caller.of(user, address), login, "csrf-of-" + token, EXPIRES);
        sessions.put(token, session);
        return new SignedIn(token, session);
    }

    @Override
    public Optional<Session> session(String token, String address) {
        return Optional.ofNullable(sessions.get(token));
    }

    @Override
    public void signOut(String token) {
        sessions.remove(token);
    }

    @Override
    public void signOutEverywhere(Caller caller) {
        sessions.values().removeIf(session -> session.caller().user().equals(caller.user()));
    }

    @Override
    public List<User> users(Caller caller) {
        return List.copyOf(accounts.values());
    }

    @Override
    public Invitation createUser(Command command, NewUser user) {
        command.faults().throwIfAny();
        return invitation();
    }

    @Override
    public Invitation invite(Command command, UserId user) {
        return invitation();
    }

    @Override
    public User changeUser(Command command, UserId user, UserChange change) {
        command.faults().throwIfAny();
        return accounts.values().iterator().next();
    }

    @Override
    public void acceptInvitation(String token, String password) {
        told.add(token + " " + password);
    }

    @Override
    public void confirm(Caller caller, String password) {
        told.add(password);
    }

    @Override
    public void changePassword(Caller caller, String oldPassword, String newPassword) {
        told.add(oldPassword + " " + newPassword);
    }

    private Invitation invitation() {
        return new Invitation(accounts.values().iterator().next(), "secret", EXPIRES);
    }
}
