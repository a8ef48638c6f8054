package org.bihuan.core.enforcement;

import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.HazardStore;

/** Follows records of a hazard to the one that stands for it. */
record MergedHazards(HazardStore hazards) {
    /** The record that counts: the one that this was merged into, if it was. */
    Hazard counted(Hazard hazard) {
        Hazard counted = hazard;
        while (counted.merger().isPresent()) {
            counted = hazards.find(counted.merger().get().into()).orElseThrow().record();
        }
        return counted;
    }
}
