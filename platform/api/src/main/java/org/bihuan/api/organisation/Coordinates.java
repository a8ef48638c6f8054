package org.bihuan.api.organisation;

import java.math.BigDecimal;

/**
 * A point on the map.
 *
 * @param longitude degrees east, six decimals
 * @param latitude degrees north, six decimals
 */
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {}
