package org.bihuan.api.identity;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts and sessions. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface IdentityService {
    /** The secret of the set-up link while there is no account at all; the same until the platform stops. */
    Optional<String> setUpToken();

    /**
     * Makes the three administrators and ends the set-up.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    void setUp(SetUp setUp, String address);

    /**
     * Opens a session. Takes the same time for unknown users.
     *
     * @throws org.bihuan.api.problem.ProblemException {@link IdentityProblem#WRONG_CREDENTIALS}, {@link
     *     IdentityProblem#SIGN_IN_DELAYED}
     */
    SignedIn signIn(String login, String password, String address);

    /** The session behind a cookie, kept alive by this call; empty when unknown or ended. */
    Optional<Session> session(String token, String address);

    void signOut(String token);

    /** Ends every session of the caller. */
    void signOutEverywhere(Caller caller);

    /** All accounts, by login. */
    List<User> users(Caller caller);

    Invitation createUser(Command command, NewUser user);

    /** Lets the owner of an account set a new password; ends its sessions. */
    Invitation invite(Command command, UserId user);

    User changeUser(Command command, UserId user, UserChange change);

    /** Sets the password that an invitation is for. */
    void acceptInvitation(String token, String password);

    /**
     * Lets a caller prove again who he or she is. Delayed after failures as a sign-in is.
     *
     * @throws org.bihuan.api.problem.ProblemException {@link IdentityProblem#WRONG_PASSWORD}, {@link
     *     IdentityProblem#SIGN_IN_DELAYED}
     */
    void confirm(Caller caller, String password);

    /** Changes the caller's own password and ends the other sessions. */
    void changePassword(Caller caller, String oldPassword, String newPassword);
}
