package org.bihuan.api.filter;

/**
 * What somebody often looks for in a list. Its owner's own, hence no record of the campaign and without events.
 *
 * @param id its id
 * @param list which list it belongs to, such as {@code hazards}
 * @param name what its owner calls it; unique in the list
 * @param query the conditions as they stand in the list's address
 * @param usual whether the list begins with it; one of a list's filters at the most
 */
public record SavedFilter(FilterId id, String list, String name, String query, boolean usual) {}
