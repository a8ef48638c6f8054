package org.bihuan.api.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.SectorId;

/**
 * Hazards of any level, not voided, that were judged by one of some items.
 *
 * @param sector the sector
 * @param items the items; a hazard fits by the item that it was judged by, not by those found beside it
 * @param from first day of finding
 * @param until last day of finding
 * @param after position given with the page before
 * @param limit how many at the most
 */
public record JudgedQuery(
        SectorId sector, Set<ItemId> items, LocalDate from, LocalDate until, Optional<String> after, int limit) {}
