package org.bihuan.api.supervision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The removal of the listing (摘牌).
 *
 * @param date the day
 * @param document number of the authority's document
 * @param remark anything else to be said
 * @param by name of who recorded it
 */
public record Removal(LocalDate date, String document, Optional<String> remark, String by) {}
