package org.bihuan.api.sector;

import java.util.List;

/**
 * A goal with what its rule counted.
 *
 * @param goal what is to be reached
 * @param counts a count for each month told, in their order
 */
public record CountedGoal(Goal goal, List<Long> counts) {}
