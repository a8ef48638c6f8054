package org.bihuan.api.sector;

import org.bihuan.api.text.Text;

/**
 * A change against the year before that the sector is to reach.
 *
 * @param id unique within the sector
 * @param name what changes
 * @param unit in which it is counted
 * @param target the change wanted in percent, reached as well by a smaller one; -30: three tenths less at least
 */
public record Goal(String id, Text name, Text unit, int target) {}
