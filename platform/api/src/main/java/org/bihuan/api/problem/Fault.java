package org.bihuan.api.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * One fault of a call.
 *
 * @param pointer where: a JSON pointer into the body ({@code /plan/deadline}) or a query parameter's name
 * @param code what is wrong
 * @param arguments values that the message mentions
 */
public record Fault(String pointer, MessageCode code, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault with its arguments in the order the message needs them. */
    public static Fault at(String pointer, MessageCode code, Object... arguments) {
        return new Fault(
                pointer, code, Stream.of(arguments).map(String::valueOf).toList());
    }
}
