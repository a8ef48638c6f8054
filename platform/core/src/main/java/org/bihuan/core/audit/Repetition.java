package org.bihuan.core.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.RepeatedCommandException;

/**
 * Answers a command that was carried out before with what it left. The key is looked up only when the command does not pass,
 * so that the usual one costs nothing: a repetition always fails, at the latest in the store.
 */
public final class Repetition {
    private final EventStore events;

    public Repetition(EventStore events) {
        this.events = events;
    }

    /**
     * Carries out a command, unless it was.
     *
     * @param carryOut what the command does
     * @param answer what is answered to a repetition, by the id of the record that it concerned
     */
    public <T> T once(Command command, Supplier<T> carryOut, Function<UUID, T> answer) {
        try {
            return carryOut.get();
        } catch (RepeatedCommandException e) {
            return repeated(command, e.earlier(), answer);
        } catch (ProblemException refused) {
            Optional<Event> earlier =
                    command.key().flatMap(key -> events.byKey(command.caller().user(), key.value()));
            return repeated(command, earlier.orElseThrow(() -> refused), answer);
        }
    }

    private static <T> T repeated(Command command, Event earlier, Function<UUID, T> answer) {
        Optional<String> asked = command.key().map(CommandKey::digest);
        if (!asked.equals(earlier.key().map(CommandKey::digest))) {
            throw new ProblemException(CommonProblem.KEY_REUSED);
        }
        return answer.apply(earlier.record());
    }
}
