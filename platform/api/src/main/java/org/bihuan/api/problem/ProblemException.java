package org.bihuan.api.problem;

import java.util.List;
import java.util.stream.Stream;

/** A call refused, with everything that is wrong with it. Thrown by services, turned into an answer by {@code rest}. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemCode problem;
    private final transient List<Fault> faults;
    private final transient List<String> arguments;

    public ProblemException(ProblemCode problem, List<Fault> faults) {
        super(problem.code() + " " + faults);
        this.problem = problem;
        this.faults = List.copyOf(faults);
        this.arguments = List.of();
    }

    /** A refusal whose message mentions the given values. */
    public ProblemException(ProblemCode problem, Object... arguments) {
        super(problem.code() + " " + List.of(arguments));
        this.problem = problem;
        this.faults = List.of();
        this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    }

    public ProblemCode problem() {
        return problem;
    }

    /** Every fault that was found; empty where the refusal is not about single fields. */
    public List<Fault> faults() {
        return faults;
    }

    public List<String> arguments() {
        return arguments;
    }
}
