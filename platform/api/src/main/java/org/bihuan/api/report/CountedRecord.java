package org.bihuan.api.report;

import java.time.LocalDate;
import org.bihuan.api.hazard.Hazard;

/**
 * A record that a figure counts.
 *
 * @param date the day that decides the period
 * @param hazard the record
 */
public record CountedRecord(LocalDate date, Hazard hazard) {}
