package org.bihuan.api.sector;

import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.report.RowId;

/**
 * Findings that count for a non-additive row by themselves, whether somebody picks it or not. One of the conditions suffices.
 *
 * @param tag the row, one of the sector's tags
 * @param items findings against these items
 * @param places findings at these kinds of places
 * @param zones findings at enterprises in a development zone
 */
public record TagRule(RowId tag, List<ItemId> items, List<String> places, boolean zones) {}
