package org.bihuan.api.inspection;

/**
 * An expert who takes part.
 *
 * @param name the name
 * @param unit where he or she comes from
 * @param field in what he or she is expert; blank where it was not said
 */
public record Expert(String name, String unit, String field) {}
