package org.bihuan.api.lookback;

import java.time.LocalDate;
import org.bihuan.api.hazard.ListingLevel;

/**
 * The listing that is looked back at.
 *
 * @param number under which the hazard was listed then
 * @param date the day of that listing, in one of the years 2020 to 2022
 * @param level whose authority it was
 * @param authority its name
 */
public record EarlierListing(String number, LocalDate date, ListingLevel level, String authority) {}
