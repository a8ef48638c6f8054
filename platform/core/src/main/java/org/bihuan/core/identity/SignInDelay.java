package org.bihuan.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.problem.ProblemException;

/**
 * Makes guessing slow: after some failures the next try must wait, each time twice as long. Counted for the account and for the
 * address, whether the account exists or not. A try counts as failed until it has succeeded, so that many at once do not slip
 * through.
 */
final class SignInDelay {
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_LOGIN = 64;
    private static final int FREE_FOR_LOGIN = 5;
    private static final int FREE_FOR_ADDRESS = 30;
    private static final int STEEPEST = 10;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

    private record Tries(int failures, Instant last) {}

    SignInDelay(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @throws ProblemException {@link IdentityProblem#SIGN_IN_DELAYED} with the seconds to wait
     */
    synchronized void enter(String login, String address) {
        Instant now = clock.instant();
        long wait =
                Math.max(wait(byLogin(login), FREE_FOR_LOGIN, now), wait(byAddress(address), FREE_FOR_ADDRESS, now));
        if (wait > 0) {
            throw new ProblemException(IdentityProblem.SIGN_IN_DELAYED, wait);
        }
        count(byLogin(login), now);
        count(byAddress(address), now);
    }

    /** The try was right: the account starts anew. */
    synchronized void succeeded(String login, String address) {
        tries.remove(byLogin(login));
        takeBack(byAddress(address));
    }

    /** The try was neither right nor wrong. */
    synchronized void withdrawn(String login, String address) {
        takeBack(byLogin(login));
        takeBack(byAddress(address));
    }

    private void takeBack(String key) {
        tries.computeIfPresent(key, (same, some) -> new Tries(Math.max(0, some.failures() - 1), some.last()));
    }

    private long wait(String key, int free, Instant now) {
        Tries some = tries.get(key);
        if (some == null || some.failures() < free || now.isAfter(some.last().plus(FORGOTTEN_AFTER))) {
            return 0;
        }
        long seconds = 1L << Math.min(some.failures() - free, STEEPEST);
        long left = Duration.between(now, some.last().plusSeconds(seconds)).toMillis();
        return (left + 999) / 1000;
    }

    private void count(String key, Instant now) {
        tries.merge(
                key,
                new Tries(1, now),
                (old, one) -> now.isAfter(old.last().plus(FORGOTTEN_AFTER)) ? one : new Tries(old.failures() + 1, now));
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private static String byLogin(String login) {
        // a login can be as long as a request
        return "login " + (login.length() > LONGEST_LOGIN ? Secret.digest(login) : login);
    }

    private static String byAddress(String address) {
        return "address " + address;
    }
}
