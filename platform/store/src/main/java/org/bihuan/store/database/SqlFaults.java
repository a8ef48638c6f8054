package org.bihuan.store.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the faults of drivers, of the pool and of the persistence unit mean, by their SQLSTATE. */
final class SqlFaults {
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure; Derby's lock timeouts; PostgreSQL's deadlock. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40XL1", "40XL2", "40P01");

    /** Connection exceptions; what PostgreSQL tells while it goes down or comes up. */
    private static final Set<String> LOSSES = Set.of("08", "57P");

    /** Signing in is refused; there is no such database. */
    private static final Set<String> TO_BE_PUT_RIGHT_THERE = Set.of("28", "3D");

    private SqlFaults() {}

    static boolean isUniqueViolation(Throwable fault) {
        return state(fault).equals(UNIQUE_VIOLATION);
    }

    /** Whether the same work may succeed the next time. */
    static boolean isCollision(Throwable fault) {
        return COLLISIONS.contains(state(fault));
    }

    /** Whether no connection could be had in time. */
    static boolean isWaitedInVain(Throwable fault) {
        return first(fault)
                .filter(SQLTransientConnectionException.class::isInstance)
                .isPresent();
    }

    /** Whether a connection broke. */
    static boolean isBroken(Throwable fault) {
        return !isWaitedInVain(fault) && is(fault, LOSSES);
    }

    /** Whether it may be got over without a new start. */
    static boolean passes(Throwable fault) {
        return isWaitedInVain(fault) || is(fault, LOSSES) || is(fault, TO_BE_PUT_RIGHT_THERE);
    }

    /** What the database, or the way to it, says is wrong. */
    static String reason(Throwable fault) {
        return first(fault)
                .map(SQLException::getMessage)
                .orElseGet(fault::toString)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static boolean is(Throwable fault, Set<String> classes) {
        return classes.stream().anyMatch(state(fault)::startsWith);
    }

    private static String state(Throwable fault) {
        return first(fault).map(SQLException::getSQLState).orElse("");
    }

    private static Optional<SQLException> first(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
