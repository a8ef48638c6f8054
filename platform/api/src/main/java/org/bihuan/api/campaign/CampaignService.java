package org.bihuan.api.campaign;

import org.osgi.annotation.versioning.ProviderType;

/** Knows the campaign that is under way. Offered by {@code core}; callable from any thread. */
@ProviderType
public interface CampaignService {
    Campaign current();
}
