package org.bihuan.api.audit;

/**
 * One field that an event changed.
 *
 * @param field path of the field, such as {@code plan.deadline}
 * @param before its value before; blank where there was none
 * @param after its value after; blank where there is none
 */
public record Change(String field, String before, String after) {}
