package org.bihuan.modules.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.module.Module;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorFault;

/** Whoever sits at the console: the platform's own operator, who has no account, and what is said to them. */
final class Operator {
    static final Caller CALLER = new Caller(
            new UserId(new UUID(0, 0)),
            "控制台",
            Role.SYSTEM_ADMINISTRATOR,
            Optional.empty(),
            Optional.empty(),
            "console");

    private Operator() {}

    /** Turns a refusal into one that the shell can print: what it is, then each fault on a line of its own. */
    static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProblemException problem) {
            throw new IllegalStateException(text(problem), problem);
        }
    }

    static String line(Module module) {
        return String.join(
                "  ", module.sector().value(), module.version(), word(module.origin()), word(module.state()));
    }

    static String line(Fault fault) {
        return line(fault.pointer(), fault.code().code(), fault.arguments());
    }

    static String line(SectorFault fault) {
        return line(fault.file() + ":" + fault.line(), fault.code().code(), fault.arguments());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(ProblemException problem) {
        String head = (problem.problem().code() + " " + String.join(", ", problem.arguments())).strip();
        return head
                + problem.faults().stream()
                        .map(fault -> System.lineSeparator() + "  " + line(fault))
                        .collect(Collectors.joining());
    }

    private static String line(String place, String code, List<String> arguments) {
        return (place + " " + code + " " + String.join(", ", arguments)).strip();
    }
}
