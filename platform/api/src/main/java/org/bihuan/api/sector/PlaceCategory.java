package org.bihuan.api.sector;

import org.bihuan.api.text.Text;

/**
 * A kind of place that a sector's rules tell apart, such as a crowded place.
 *
 * @param id unique within the sector
 * @param name its name
 */
public record PlaceCategory(String id, Text name) {}
