package org.bihuan.api.accident;

import java.time.YearMonth;

/**
 * The accidents of a month, voided ones left out.
 *
 * @param month the month in which they happened (Asia/Shanghai)
 * @param accidents how many
 * @param deaths people who died in them
 * @param injuries people seriously injured in them
 */
public record MonthOfAccidents(YearMonth month, int accidents, int deaths, int injuries) {}
