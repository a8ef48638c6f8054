package org.bihuan.core.sector;

import org.bihuan.api.campaign.Campaign;

/**
 * The plan itself as a basis; a checklist names it {@link org.bihuan.api.checklist.Basis#PLAN}, and its title and number stand in the campaign only.
 *
 * @param number the document's number
 * @param title the document's title
 */
public record ActionPlan(String number, String title) {
    static ActionPlan of(Campaign campaign) {
        return new ActionPlan(campaign.number(), campaign.title());
    }
}
