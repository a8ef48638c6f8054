package org.bihuan.api.identity;

import java.util.Optional;
import org.bihuan.api.problem.Faults;

/**
 * A wish to change something.
 *
 * @param caller who wishes it
 * @param key marks repetitions of the same command
 * @param faults what was found wrong on the way in (unknown fields, wrong types); the service adds its own and throws all
 *     together before it changes anything
 */
public record Command(Caller caller, Optional<CommandKey> key, Faults faults) {
    /** A command of the platform's own, without key and faults. */
    public static Command by(Caller caller) {
        return new Command(caller, Optional.empty(), new Faults());
    }
}
