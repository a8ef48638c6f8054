package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.bihuan.api.record.RecordId;

/**
 * That an authority of a higher level took over the supervision (升级督办).
 *
 * @param other the other listing: the one before, or the one that took its place
 * @param number its number
 * @param date the day
 */
public record Raising(RecordId other, String number, LocalDate date) {}
