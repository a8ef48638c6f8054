package org.bihuan.api.hazard;

import java.util.List;

/**
 * What stands out about a hazard, by itself and beside others of its enterprise; hints for whoever looks at it, never a refusal.
 *
 * @param alike perhaps the same hazard: judged by the same item, found within a month of it
 * @param copied hazards whose work was reported done in the same words: a sign of faked rectification
 * @param evidenceMissing whether it is major, its work was reported done, and no attachment shows the state after it
 */
public record HazardSigns(List<Hazard> alike, List<Hazard> copied, boolean evidenceMissing) {}
