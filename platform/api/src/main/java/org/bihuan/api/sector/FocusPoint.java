package org.bihuan.api.sector;

/**
 * A point on which the plan wants this sector to concentrate (plan, part two).
 *
 * @param id its id in the domain facts, such as {@code SP-01-01}
 * @param text the point in the plan's words
 */
public record FocusPoint(String id, String text) {}
