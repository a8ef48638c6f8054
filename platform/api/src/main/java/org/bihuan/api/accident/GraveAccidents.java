package org.bihuan.api.accident;

import java.time.LocalDate;

/**
 * The accidents of the campaign that are graver than ordinary ones: those that must not happen at all, and those to be prevented (plan,
 * part one; rule R-TGT-02). Counted are the records that the list shows with these days, this grade and as registered.
 *
 * @param from first day of the campaign
 * @param until last day of the campaign
 * @param serious how many 较大事故; to be prevented
 * @param major how many 重大事故; there must be none
 * @param extraordinary how many 特别重大事故; there must be none
 */
public record GraveAccidents(LocalDate from, LocalDate until, long serious, long major, long extraordinary) {}
