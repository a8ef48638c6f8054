package org.bihuan.api.enforcement;

import java.util.List;

/**
 * What the plan's rules say of a case, as of now.
 *
 * @param hazards how its hazards stand; voided ones are left out
 * @param doublePenalty whether enterprise and principal must both be punished
 */
public record CaseRules(List<HazardStanding> hazards, DoublePenalty doublePenalty) {}
