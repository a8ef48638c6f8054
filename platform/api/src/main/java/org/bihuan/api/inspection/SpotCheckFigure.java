package org.bihuan.api.inspection;

import org.bihuan.api.record.Measure;

/**
 * A figure on the spot checks of the six works, named as in Annex 1: how many enterprises were checked, then how many have each
 * of the findings (plan, Annex 1, on the spot checks).
 */
public enum SpotCheckFigure {
    SPOT_CHECK_01,
    SPOT_CHECK_02,
    SPOT_CHECK_03,
    SPOT_CHECK_04,
    SPOT_CHECK_05,
    SPOT_CHECK_06,
    SPOT_CHECK_07,
    SPOT_CHECK_08;

    /** What it is made of. */
    public Measure measure() {
        return Measure.valueOf(name());
    }
}
