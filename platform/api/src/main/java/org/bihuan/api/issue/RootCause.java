package org.bihuan.api.issue;

import java.time.LocalDate;

/**
 * The root cause and the measures against it (治本措施).
 *
 * @param cause why the issue could arise
 * @param measures what removes the cause
 * @param responsible who answers for it
 * @param date the day since which the measures are in place
 */
public record RootCause(String cause, String measures, String responsible, LocalDate date) {}
