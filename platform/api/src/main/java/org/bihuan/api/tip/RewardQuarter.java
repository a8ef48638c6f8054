package org.bihuan.api.tip;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The reward requests of a quarter of the calendar by where they stand now; voided ones count nowhere.
 *
 * @param from first day of the quarter
 * @param until last day of the quarter
 * @param requested how many wait for an answer
 * @param granted how many were granted
 * @param refused how many were refused
 * @param anonymous how many of those granted go to anonymous reports
 * @param amount what was granted, in yuan
 * @param anonymousAmount what of it goes to anonymous reports
 */
public record RewardQuarter(
        LocalDate from,
        LocalDate until,
        long requested,
        long granted,
        long refused,
        long anonymous,
        BigDecimal amount,
        BigDecimal anonymousAmount) {}
