package org.bihuan.api.hazard;

/**
 * That a record is of the same hazard as another one, which is counted instead of it.
 *
 * @param into the other record
 * @param number its number
 */
public record Merger(HazardId into, String number) {}
