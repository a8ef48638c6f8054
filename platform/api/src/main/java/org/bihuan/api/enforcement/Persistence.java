package org.bihuan.api.enforcement;

/**
 * Whether a major hazard lasts so long, punished so often, that closing the enterprise is to be proposed to the government, with
 * a ban for its principal (plan, part three (3) 2: 长期存在并多次受到处罚的). The plan gives no thresholds; they are settings.
 *
 * @param days days since it was found
 * @param penalties penalties of the enterprise for it that stand
 * @param longDays from how many days on it lasts long
 * @param manyPenalties from how many penalties on it was punished often
 * @param proposed whether closure is to be proposed: both are reached, it is open, and no closure was decided
 * @param banOutstanding whether the ban of the principal is still to be decided: both are reached, it is open, and no ban is in force
 */
public record Persistence(
        long days, int penalties, int longDays, int manyPenalties, boolean proposed, boolean banOutstanding) {}
