package org.bihuan.core.risk;

import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.NewRisk;
import org.jspecify.annotations.Nullable;

/** What a caller tells of a risk to be registered together with its four lists, as far as they are filled in. */
record ToldRisk(
        NewRisk risk,
        FillBasic basic,
        FillDuty duty,
        FillControl control,
        FillEmergency emergency,
        @Nullable Boolean assessed) {}
