package org.bihuan.api.issue;

/**
 * How far the issues are that must all be fixed: those that supervision by the nation, the province and the city fed back since 2022
 * (plan, part three; rule R-HAZ-06).
 *
 * @param all how many there are
 * @param fixed how many of them are fixed and confirmed
 */
public record MustBeFixed(long all, long fixed) {}
