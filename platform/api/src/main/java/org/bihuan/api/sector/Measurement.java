package org.bihuan.api.sector;

import java.math.BigDecimal;
import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.text.Text;

/**
 * A number that may be given with a finding, such as the persons present. Never needed: not everything can be measured on
 * every visit.
 *
 * @param id unique within the sector
 * @param name what is measured
 * @param unit in which unit
 * @param least the least value possible
 * @param most the greatest value that is no slip of the pen
 * @param decimals how many decimals at the most
 * @param items the items that it may be given with
 */
public record Measurement(
        String id, Text name, Text unit, BigDecimal least, BigDecimal most, int decimals, List<ItemId> items) {}
