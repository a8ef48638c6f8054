package org.bihuan.api.sector;

import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.text.Text;

/**
 * A statistics column that a sector adds to its own statement: it counts the hazards found against certain items.
 *
 * @param id unique within the sector
 * @param name heading
 * @param items the items counted
 * @param coded whether a {@link ColumnRule} says which of their hazards count
 */
public record OwnColumn(String id, Text name, List<ItemId> items, boolean coded) {}
