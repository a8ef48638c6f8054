package org.bihuan.api.organisation;

import java.time.LocalDate;

/**
 * A name that an enterprise had (曾用名).
 *
 * @param name the name
 * @param until the last day on which it was called so
 */
public record FormerName(String name, LocalDate until) {}
