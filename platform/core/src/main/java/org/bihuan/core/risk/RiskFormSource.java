package org.bihuan.core.risk;

import org.bihuan.api.risk.RiskForm;

/** Where the form of Annex 3 comes from. */
public interface RiskFormSource {
    RiskForm form();
}
